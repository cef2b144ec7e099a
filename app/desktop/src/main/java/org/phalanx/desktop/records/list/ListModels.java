package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.bin.BinModel;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.peek.RecordPeek;

/// What a list follows and works with.
record ListModels(ListModel list, ListSums sums, ListFilter filter, BinModel bin, RecordPeek peek) {
    @Inject
    ListModels {}
}
