package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.form.FullForm;
import org.phalanx.desktop.records.form.RecordFields;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.stage.StagePath;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.figure.PathBar;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.CurrentCatalog;

/// The page of a record of any type: head, stages, figures, fields, lists, history.
public final class RecordPage implements ScreenView {
    private final RecordModels models;
    private final RecordParts parts;
    private final CurrentCatalog catalog;
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final StackPane notices = new StackPane();
    private final StringProperty filled = new SimpleStringProperty("");
    private final FigureRow figures = new FigureRow();
    private final PathBar path = new PathBar(this::move);
    private final RecordFields fields;
    private final StageWish wish;
    private final Undoing undoing;
    private final RefusedBanner refused;
    private final RecordBody body;
    private @Nullable RecordActions actions;
    private @Nullable RecordHead head;
    private RecordType type;
    private @Nullable FullForm form;

    @Inject
    RecordPage(RecordModels models, RecordParts parts, CurrentCatalog catalog, Undoing undoing) {
        this.undoing = undoing;
        this.models = models;
        this.parts = parts;
        this.catalog = catalog;
        this.texts = parts.form().language().texts(RecordPage.class);
        this.type = catalog.schema().all().iterator().next();
        fields =
                new RecordFields(
                        parts.form(),
                        models.record()::save,
                        link -> parts.places().record(link.type(), link.id()));
        wish = new StageWish(models.record(), this::reached);
        refused = new RefusedBanner(parts.form().language(), fields::edit, wish::forget);
        body = new RecordBody(parts, models, filled);
        root.getStyleClass().add("record-page");
        models.record().record().subscribe(this::show);
        models.record().missing().subscribe(this::missing);
        models.record().refused().subscribe(this::refuse);
        models.path().path().subscribe(now -> showPath());
        parts.form().language().locale().subscribe(locale -> show(models.record().record().get()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        if (argument == null) {
            return;
        }
        Places.Address address = Places.Address.parse(argument);
        type = catalog.schema().type(address.type());
        RecordActions now =
                new RecordActions(models, parts.places(), catalog.schema(), type, this::editAll);
        actions = now;
        head = new RecordHead(parts.form().language(), now);
        form = null;
        wish.forget();
        body.reading(fields);
        root.getChildren().clear();
        models.show(type, address.id());
        body.of(address.id());
    }

    @Override
    public void deactivate() {
        models.close();
    }

    private void show(@Nullable RecordPicture record) {
        RecordHead present = head;
        if (record == null || present == null) {
            return;
        }
        type = record.type();
        present.show(record, subtitle(record));
        figures.show(parts.figures().of(record));
        fields.show(record);
        filled.set(texts.get("page.filled", Math.round(fields.filled() * 100)));
        models.path().show(record);
        notices.getChildren().setAll(record.isDeleted() ? List.of(bin(record)) : List.of());
        if (root.getChildren().isEmpty()
                || !(root.getChildren().getFirst() instanceof BorderPane)) {
            root.getChildren().setAll(frame(present));
        }
    }

    private String subtitle(RecordPicture record) {
        String key = record.type().face().subtitle();
        return key == null
                ? ""
                : parts.text().brief(record.type().field(key), record.value(key), record.links());
    }

    private BorderPane frame(RecordHead present) {
        VBox top = new VBox(present, notices, refused, path, figures);
        top.getStyleClass().add("record-top");
        BorderPane frame = new BorderPane(body);
        frame.setTop(top);
        return frame;
    }

    private void showPath() {
        StagePath now = models.path().path().get();
        boolean any = !now.steps().isEmpty();
        if (head != null) {
            head.offer(now, wish::move);
        }
        path.setVisible(any);
        path.setManaged(any);
        path.show(parts.steps().of(now));
    }

    private Banner bin(RecordPicture record) {
        return new Banner(Tone.WARN, texts.bind("page.in-bin"), texts.bind("page.in-bin.text"))
                .action(
                        Buttons.small(
                                Buttons.plain(
                                        texts.bind("page.restore"),
                                        () -> act(now -> now.restore(record)))));
    }

    private void act(Consumer<RecordActions> action) {
        RecordActions now = actions;
        if (now != null) {
            action.accept(now);
        }
    }

    private void missing(boolean gone) {
        if (gone) {
            root.getChildren()
                    .setAll(
                            new EmptyState(
                                            Feather.FILE_MINUS,
                                            texts.bind("page.missing"),
                                            texts.bind("page.missing.text"))
                                    .actions(
                                            Buttons.primary(
                                                    texts.bind("page.back"),
                                                    parts.places()::back)));
        }
    }

    private void refuse(Refusals.@Nullable Told told) {
        StagePath.Step stage = wish.wanted().get();
        boolean many = told != null && (told.fields().size() > 1 || !told.others().isEmpty());
        refused.show(
                many || stage != null ? told : null, type, stage == null ? null : stage.name());
        if (told != null) {
            fields.refuse(told);
            if (form != null) {
                form.refuse(told);
            }
        }
    }

    /// Moving along the path is writing the stage; the gate says what is missing.
    private void move(int index) {
        wish.move(models.path().path().get().steps().get(index));
    }

    private void reached(StagePath.Step stage) {
        parts.toasts().show(Toast.done(texts.get("stage.moved", stage.name()), undoing::last));
    }

    private void editAll() {
        RecordPicture record = models.record().record().get();
        if (record != null && form == null) {
            FullForm open =
                    new FullForm(
                            parts.form(), record.type(), record.values(), record.links(), false);
            form = open;
            body.editing(open, this::saveAll, this::stopEditing);
            open.focus(null);
        }
    }

    private void saveAll() {
        FullForm open = form;
        if (open != null) {
            open.read()
                    .ifPresent(now -> {
                        models.record().save(now.fields(), now.links());
                        stopEditing();
                    });
        }
    }

    private void stopEditing() {
        form = null;
        body.reading(fields);
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(
                KeyAction.of("E", texts.bind("key.edit"), this::editAll),
                KeyAction.of("Shortcut+Enter", texts.bind("key.save"), this::saveAll),
                KeyAction.of("L", texts.bind("key.log"), () -> act(RecordActions::log)),
                KeyAction.of("Delete", texts.bind("key.delete"), () -> act(RecordActions::delete)));
    }
}
