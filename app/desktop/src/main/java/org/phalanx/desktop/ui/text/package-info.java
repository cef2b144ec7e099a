/// What Phalanx says and how it writes amounts, shares and dates, in Chinese and English, switched
/// while it runs.
@NullMarked
package org.phalanx.desktop.ui.text;

import org.jspecify.annotations.NullMarked;
