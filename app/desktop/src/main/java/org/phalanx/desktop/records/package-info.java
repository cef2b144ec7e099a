/// Records of every type on screen: forms, pages and lists derived from the types.
@NullMarked
package org.phalanx.desktop.records;

import org.jspecify.annotations.NullMarked;
