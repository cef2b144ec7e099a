package org.phalanx.desktop.records.page;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.stage.StagePath;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Option;

/// The head of a record: where it stands, what it is called, its state, what can be done.
final class RecordHead extends VBox {
    private static final int TAGS = 2;
    private static final int FEW = 5;

    private final Language language;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty list = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final HBox tags = new HBox(6);
    private final MenuButton menu;
    private final Button reopen;
    private Runnable reopening = () -> {};

    /// What the buttons do.
    interface Actions {
        void back();

        void list();

        void editAll();

        void delete();

        void log();

        /// Whether people log what they did with this record.
        boolean isLogged();
    }

    RecordHead(Language language, Actions actions) {
        this.language = language;
        Texts texts = language.texts(RecordHead.class);
        getStyleClass().add("record-head");
        var back =
                Buttons.tiny(
                        Buttons.icon(Feather.ARROW_LEFT, texts.bind("head.back"), actions::back));
        var up = Buttons.tiny(Buttons.plain(list, actions::list));
        up.getStyleClass().add("crumb");
        Label below = Labels.mayShrink(Labels.of(second, "small", "ink-muted"));
        HBox trail = new HBox(2, back, up, below);
        trail.getStyleClass().add("record-trail");
        Label name = Labels.mayShrink(Labels.of(title, "title-1"));
        name.setId("record-title");
        tags.getStyleClass().add("record-tags");
        tags.setMinWidth(Region.USE_PREF_SIZE);
        Spacer spacer = new Spacer();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox line = new HBox(10, name, tags, spacer);
        line.getStyleClass().add("record-line");
        var edit =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("head.edit"), actions::editAll), Feather.EDIT_2);
        edit.setId("edit-all");
        reopen = reopening(texts);
        line.getChildren().addAll(reopen, edit);
        var log =
                Buttons.withIcon(
                        Buttons.primary(texts.bind("head.log"), actions::log),
                        Feather.MESSAGE_CIRCLE);
        log.setVisible(actions.isLogged());
        log.setManaged(actions.isLogged());
        menu = Menus.icon(Feather.MORE_HORIZONTAL, texts.bind("head.more"));
        menu(texts, actions);
        line.getChildren().addAll(log, menu);
        getChildren().addAll(trail, line);
    }

    private Button reopening(Texts texts) {
        Button button =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("head.reopen"), () -> reopening.run()),
                        Feather.ROTATE_CCW);
        button.setId("record-reopen");
        button.managedProperty().bind(button.visibleProperty());
        button.setVisible(false);
        return button;
    }

    private void menu(Texts texts, Actions actions) {
        MenuItem delete = Menus.item(texts.bind("head.delete"), Feather.TRASH_2, actions::delete);
        delete.getStyleClass().add("danger");
        menu.getItems().setAll(delete);
        menu.setId("record-menu");
    }

    /// Offers to end the record, or to open it again once it has ended.
    void offer(StagePath path, Consumer<StagePath.Step> move) {
        reopening = () -> path.reopening().ifPresent(move);
        reopen.setVisible(path.reopening().isPresent());
        Texts texts = language.texts(RecordHead.class);
        MenuItem delete = menu.getItems().getLast();
        menu.getItems()
                .setAll(
                        path.ends().stream()
                                .map(end ->
                                        Menus.item(
                                                texts.bind("head.end", end.name()),
                                                end.outcome().equals("won")
                                                        ? Feather.AWARD
                                                        : Feather.X_CIRCLE,
                                                () -> move.accept(end)))
                                .toList());
        menu.getItems().add(delete);
    }

    /// @param subtitle what tells records of the same title apart; may be empty
    void show(RecordPicture record, String subtitle) {
        Locale locale = language.locale().get();
        String name = record.title();
        title.set(name.isEmpty() ? record.type().wording().name().in(locale) : name);
        list.set(record.type().face().plural().in(locale));
        second.set(subtitle.isEmpty() ? "" : "/  " + subtitle);
        tags.getChildren()
                .setAll(states(record).limit(TAGS).map(state -> tag(state, locale)).toList());
    }

    private record State(Option option, boolean coloured) {}

    /// Coloured states first, then grades: choices among few. What a new record begins with says
    /// nothing, nor does a forecast: it goes with the stage, which stands below.
    private static Stream<State> states(RecordPicture record) {
        List<State> all =
                record.type().activeFields().stream()
                        .filter(field -> field.kind() == Kind.CHOICE)
                        .filter(field -> !field.place().group().equals("system"))
                        .filter(field -> !field.key().equals("forecast_category"))
                        .flatMap(field -> state(record, field).stream())
                        .toList();
        return Stream.concat(
                all.stream().filter(State::coloured),
                all.stream().filter(state -> !state.coloured()));
    }

    private static Optional<State> state(RecordPicture record, Field field) {
        Object key = record.value(field.key());
        return key == null
                ? Optional.empty()
                : field.option(key.toString())
                        .filter(option -> !option.key().equals(field.rules().initial()))
                        .map(option -> new State(option, OptionTone.of(option).isPresent()))
                        .filter(state -> state.coloured() || field.shape().options().size() < FEW);
    }

    private static Tag tag(State state, Locale locale) {
        Tone tone = OptionTone.of(state.option()).orElse(Tone.ACCENT);
        return new Tag(state.option().label().in(locale), tone);
    }
}
