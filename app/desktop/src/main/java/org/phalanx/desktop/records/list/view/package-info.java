/// What the list of records is made of on screen.
@NullMarked
package org.phalanx.desktop.records.list.view;

import org.jspecify.annotations.NullMarked;
