/// Tables for other programs: CSV, workbooks and JSON, written whole or not at all.
@NullMarked
package org.phalanx.sales.exports;

import org.jspecify.annotations.NullMarked;
