/// Where people build conditions: by drop-downs, or as a rule that they type.
@NullMarked
package org.phalanx.desktop.records.filter.build;

import org.jspecify.annotations.NullMarked;
