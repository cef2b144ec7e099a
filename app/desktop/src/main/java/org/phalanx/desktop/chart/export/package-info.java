/// Charts as files: pictures, pages, workbooks with charts that a spreadsheet can change.
@NullMarked
package org.phalanx.desktop.chart.export;

import org.jspecify.annotations.NullMarked;
