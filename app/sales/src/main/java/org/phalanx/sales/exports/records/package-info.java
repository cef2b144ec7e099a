/// Records of a type as a table for people and programs.
@NullMarked
package org.phalanx.sales.exports.records;

import org.jspecify.annotations.NullMarked;
