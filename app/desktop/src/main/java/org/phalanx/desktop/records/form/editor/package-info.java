/// One editor for each kind of field.
@NullMarked
package org.phalanx.desktop.records.form.editor;

import org.jspecify.annotations.NullMarked;
