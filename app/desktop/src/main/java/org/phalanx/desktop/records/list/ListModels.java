package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.list.filter.ConditionWords;
import org.phalanx.desktop.records.list.filter.ListFilter;
import org.phalanx.desktop.records.list.rows.ListModel;

/// What a list follows: its rows, its filter.
record ListModels(ListModel list, ListFilter filter, ConditionWords words) {
    @Inject
    ListModels {}
}
