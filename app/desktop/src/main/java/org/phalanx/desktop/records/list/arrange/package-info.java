/// How a person has arranged a list, on this device and in views with a name.
@NullMarked
package org.phalanx.desktop.records.list.arrange;

import org.jspecify.annotations.NullMarked;
