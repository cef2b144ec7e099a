/// A story as a file tells it, and as steps in time: who writes what when.
@NullMarked
package org.phalanx.sales.demo.story;

import org.jspecify.annotations.NullMarked;
