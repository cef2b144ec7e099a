/// Files that tests share.
@NullMarked
package org.phalanx.testkit.files;

import org.jspecify.annotations.NullMarked;
