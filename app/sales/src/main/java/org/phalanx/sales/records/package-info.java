/// What people do to records of any type: make, edit, delete, bring back.
@NullMarked
package org.phalanx.sales.records;

import org.jspecify.annotations.NullMarked;
