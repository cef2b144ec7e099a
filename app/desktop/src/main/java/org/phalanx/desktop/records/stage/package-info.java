/// The stages that a record goes through.
@NullMarked
package org.phalanx.desktop.records.stage;

import org.jspecify.annotations.NullMarked;
