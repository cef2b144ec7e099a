/// Rows of a form: a label, a value or its editor, and what is wrong with it.
@NullMarked
package org.phalanx.desktop.ui.form;

import org.jspecify.annotations.NullMarked;
