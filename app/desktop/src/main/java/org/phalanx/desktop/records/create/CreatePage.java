package org.phalanx.desktop.records.create;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.form.FormParts;
import org.phalanx.desktop.records.form.FullForm;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.TypeWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.CurrentCatalog;

/// The form for a new record of any type: what it needs stands open, the rest unfolds, and what
/// ends it stays in sight.
final class CreatePage implements ScreenView {
    private static final double WIDTH = 640;

    private final CreateModel model;
    private final FormParts parts;
    private final Places places;
    private final CurrentCatalog catalog;
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final StringProperty refusal = new SimpleStringProperty("");
    private @Nullable FullForm form;

    @Inject
    CreatePage(CreateModel model, FormParts parts, Places places, CurrentCatalog catalog) {
        this.model = model;
        this.parts = parts;
        this.places = places;
        this.catalog = catalog;
        this.texts = parts.language().texts(CreatePage.class);
        root.getStyleClass().add("create-page");
        model.draft().subscribe(this::show);
        model.refused().subscribe(this::refuse);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        if (argument != null) {
            RecordType type = catalog.schema().type(Places.head(argument));
            model.begin(type, preset(Places.query(argument)));
        }
    }

    private static Map<String, UUID> preset(@Nullable String query) {
        var preset = new HashMap<String, UUID>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                preset.put(pair.substring(0, equals), UUID.fromString(pair.substring(equals + 1)));
            }
        }
        return preset;
    }

    private void show(CreateModel.@Nullable Draft draft) {
        if (draft == null) {
            form = null;
            root.getChildren().clear();
            return;
        }
        FullForm open = new FullForm(parts, draft.type(), draft.values(), draft.links(), true);
        form = open;
        refusal.set("");
        open.onChanged(Beginnings.STAGE, () -> followStage(open));
        StackPane panel = new StackPane(open);
        panel.getStyleClass().addAll("panel", "create-panel");
        panel.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(panel);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("create-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(new VBox(head(draft.type()), scroll, foot()));
        open.focus(null);
    }

    private HBox head(RecordType type) {
        var one = parts.language().locale().map(to -> TypeWords.within(type.wording().name(), to));
        HBox head =
                new HBox(
                        Buttons.small(
                                Buttons.icon(
                                        Feather.ARROW_LEFT,
                                        texts.bind("create.back"),
                                        places::back)),
                        Labels.of(texts.bind("create.title", one), "title-2"));
        head.getStyleClass().add("screen-head");
        return head;
    }

    /// Always in sight, however long the form is.
    private StackPane foot() {
        var save = Buttons.primary(texts.bind("create.save"), this::save);
        save.setId("create-save");
        var cancel = Buttons.plain(texts.bind("create.cancel"), places::back);
        cancel.setId("create-cancel");
        Label refused = Labels.wrapped(Labels.of(refusal, "body", "ink-danger"));
        HBox.setHgrow(refused, Priority.ALWAYS);
        HBox buttons = new HBox(8, save, cancel, refused);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setMaxWidth(WIDTH);
        StackPane foot = new StackPane(buttons);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    /// The probability is that of the stage, as long as nobody has written another.
    private void followStage(FullForm open) {
        if (open.value(Beginnings.STAGE) instanceof UUID stage) {
            model.probability(stage, usual -> open.begin(Beginnings.PROBABILITY, usual));
        }
    }

    private void save() {
        FullForm open = form;
        if (open != null) {
            open.read().ifPresent(filled -> model.create(filled.fields()));
        }
    }

    private void refuse(Refusals.@Nullable Told told) {
        refusal.set(told == null ? "" : String.join("\n", told.others()));
        if (told != null && form != null) {
            form.refuse(told);
        }
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(
                KeyAction.of("Shortcut+Enter", texts.bind("key.save"), this::save),
                KeyAction.of("Esc", texts.bind("create.back"), places::back));
    }
}
