package org.phalanx.planted.clean.desktop.board;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.phalanx.planted.clean.sales.pipeline.Pipeline;

final class BoardModel {
    private final ObservableList<Pipeline> pipelines = FXCollections.observableArrayList();
    private final StringProperty title = new SimpleStringProperty("");

    ObservableList<Pipeline> pipelines() {
        return pipelines;
    }

    StringProperty title() {
        return title;
    }
}
