package org.phalanx.desktop.records.page;

import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.records.form.FullForm;
import org.phalanx.desktop.records.form.RecordFields;
import org.phalanx.desktop.records.related.RelatedPanes;
import org.phalanx.desktop.records.time.TimelinePane;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.text.Texts;

/// Below the head: fields and lists at the left, the history at the right.
final class RecordBody extends HBox {
    private final StackPane place = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox column = new VBox();
    private final RelatedPanes related;
    private final Texts texts;
    private final Panel fields;

    /// @param filled how complete the record is, as it is read
    RecordBody(RecordParts parts, RecordModels models, ObservableValue<String> filled) {
        this.texts = parts.form().language().texts(RecordBody.class);
        getStyleClass().add("record-body");
        related = new RelatedPanes(models.related(), parts.related(), parts.places());
        fields = new Panel(texts.bind("body.fields")).remark(filled);
        VBox left = new VBox(place, related);
        left.getStyleClass().add("record-left");
        scroll.setContent(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("record-left-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        column.getStyleClass().add("record-column");
        column.getChildren().setAll(scroll);
        TimelinePane history =
                new TimelinePane(
                        models.timeline(),
                        parts.entries(),
                        parts.zone(),
                        link -> parts.places().record(link.type(), link.id()));
        HBox.setHgrow(history, Priority.ALWAYS);
        history.setMinWidth(0);
        getChildren().addAll(column, history);
    }

    void of(UUID record) {
        related.of(record);
    }

    /// Shows the fields, each edited in place.
    void reading(RecordFields content) {
        place.getChildren().setAll(fields.body(content));
        below();
    }

    /// What stays in sight below the left column.
    private void below(Node... nodes) {
        column.getChildren().setAll(scroll);
        column.getChildren().addAll(nodes);
    }

    /// Shows all fields open; Ctrl+Enter saves, Esc leaves.
    void editing(FullForm form, Runnable save, Runnable cancel) {
        HBox foot =
                new HBox(
                        8,
                        Buttons.primary(texts.bind("body.save"), save),
                        Buttons.plain(texts.bind("body.cancel"), cancel));
        foot.getStyleClass().add("edit-foot");
        form.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancel.run();
                    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        save.run();
                    }
                });
        Node panel = new Panel(texts.bind("body.editing")).body(form);
        place.getChildren().setAll(panel);
        below(foot);
    }
}
