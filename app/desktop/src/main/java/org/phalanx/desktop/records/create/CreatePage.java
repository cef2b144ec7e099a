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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.form.FormParts;
import org.phalanx.desktop.records.form.FullForm;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.RecordStyle;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.CurrentCatalog;

/// The form for a new record of any type: what it needs stands open, the rest unfolds.
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
        root.getStylesheets().add(RecordStyle.sheet());
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        places.back();
                    }
                });
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
        Label refused = Labels.wrapped(Labels.of(refusal, "body", "ink-danger"));
        refused.managedProperty().bind(refusal.isNotEmpty());
        HBox foot =
                new HBox(
                        8,
                        Buttons.primary(texts.bind("create.save"), this::save),
                        Buttons.plain(texts.bind("create.cancel"), places::back));
        VBox content = new VBox(12, open, refused, foot);
        var name = parts.language().locale().map(draft.type().wording().name()::in);
        Panel panel = new Panel(texts.bind("create.title", name)).body(content);
        panel.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(panel);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("create-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.getChildren().setAll(scroll);
        open.focus(null);
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
        return List.of(KeyAction.of("Shortcut+Enter", texts.bind("key.save"), this::save));
    }
}
