package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.bin.BinModel;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.filter.build.RuleTyping;
import org.phalanx.desktop.records.list.arrange.ViewShelf;
import org.phalanx.desktop.records.list.arrange.ViewWriting;
import org.phalanx.desktop.records.list.bulk.BulkModel;
import org.phalanx.desktop.records.list.cell.CellWriting;
import org.phalanx.desktop.records.list.paste.ListClipboard;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.peek.RecordPeek;

/// What a list follows and works with.
record ListModels(
        ListModel list,
        ListSums sums,
        ListFilter filter,
        RuleTyping typing,
        BinModel bin,
        RecordPeek peek,
        Views views) {
    @Inject
    ListModels {}

    /// The views of a list, what is done with them, and with many of its records.
    record Views(
            ViewShelf shelf,
            ViewWriting writing,
            BulkModel bulk,
            ListClipboard clipboard,
            CellWriting cells) {
        @Inject
        Views {}
    }
}
