/// Forms derived from record types: one editor and one view for each kind of field.
@NullMarked
package org.phalanx.desktop.records.form;

import org.jspecify.annotations.NullMarked;
