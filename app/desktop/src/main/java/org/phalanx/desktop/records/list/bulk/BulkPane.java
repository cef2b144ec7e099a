package org.phalanx.desktop.records.list.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.form.editor.Editors;
import org.phalanx.desktop.records.form.editor.ValueEditor;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.feedback.ProgressRow;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Gives one field of all marked records the same value. An empty input empties the field.
public final class BulkPane extends VBox {
    private static final String HIDDEN = "hidden";
    private static final int GAP = 8;
    private final RecordType type;
    private final String counted;
    private final Editors editors;
    private final Language language;
    private final BulkModel model;
    private final Texts texts;
    private final Marked marked;
    private final Runnable done;
    private final ComboBox<Field> field = new ComboBox<>();
    private final StackPane place = new StackPane();
    private final Label wrong = Labels.of("", "small", "ink-danger");
    private final Button apply;
    private @Nullable ValueEditor editor;

    /// The records that are marked.
    public interface Marked {
        /// Hands over their ids, perhaps later.
        void all(Consumer<List<UUID>> receiver);
    }

    /// @param counted the marked records in words
    /// @param done called when it holds
    public BulkPane(
            RecordType type,
            String counted,
            Editors editors,
            Language language,
            BulkModel model,
            Marked marked,
            Runnable done) {
        super(GAP);
        this.type = type;
        this.counted = counted;
        this.editors = editors;
        this.language = language;
        this.model = model;
        this.marked = marked;
        this.done = done;
        this.texts = language.texts(BulkPane.class);
        apply = Buttons.small(Buttons.primary(texts.bind("bulk.apply"), this::apply));
        apply.setId("bulk-apply");
        getStyleClass().addAll("bulk-pane", "dense");
        setId("bulk-pane");
        fields();
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        place.setMinHeight(Region.USE_PREF_SIZE);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        GAP, Labels.of(texts.bind("bulk.hint"), "small", "ink-muted"), room, apply);
        foot.getStyleClass().add("builder-foot");
        VBox form = new VBox(GAP, field, place, wrong, foot);
        form.disableProperty().bind(model.running());
        getChildren()
                .setAll(
                        Labels.of(
                                new SimpleStringProperty(texts.get("bulk.title", counted)),
                                "heading"),
                        form,
                        progress());
    }

    private void fields() {
        field.setId("bulk-field");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setItems(
                FXCollections.observableArrayList(
                        type.activeFields().stream()
                                .filter(one -> one.isWritable() && !one.isWorkedOut())
                                .filter(one -> !one.place().group().equals(HIDDEN))
                                .filter(one -> !one.key().equals(type.face().title()))
                                .toList()));
        field.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Field one) {
                        return one == null ? "" : one.label().in(language.locale().get());
                    }

                    @Override
                    public @Nullable Field fromString(String typed) {
                        return null;
                    }
                });
        field.promptTextProperty().bind(texts.bind("bulk.field"));
        field.valueProperty().subscribe((before, now) -> open(now));
        apply.disableProperty().bind(field.valueProperty().isNull());
    }

    private ProgressRow progress() {
        var row = new ProgressRow(language, texts.bind("bulk.running"), model::cancel);
        model.step()
                .subscribe(step -> {
                    row.progress().set(step.share());
                    row.count().set("%,d / %,d".formatted(step.done(), step.total()));
                });
        row.managedProperty().bind(model.running());
        row.visibleProperty().bind(model.running());
        return row;
    }

    private void open(Field chosen) {
        ValueEditor made = editors.of(chosen, null, Links.NONE);
        editor = made;
        wrong.setText("");
        place.getChildren().setAll(made.node());
    }

    private void apply() {
        ValueEditor now = editor;
        if (now == null || now.absorb()) {
            return;
        }
        Reading reading = now.read();
        if (!reading.isGood()) {
            wrong.setText(String.valueOf(reading.problem()));
            return;
        }
        wrong.setText("");
        Field of = field.getValue();
        String name = of.label().in(language.locale().get());
        marked.all(ids ->
                model.set(
                        type, ids, of, reading.value(), new BulkModel.Words(counted, name), done));
    }
}
