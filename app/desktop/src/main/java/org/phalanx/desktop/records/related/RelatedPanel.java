package org.phalanx.desktop.records.related;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;

/// One list that belongs to a record: count, five rows, the way to the others, and a plus.
final class RelatedPanel extends VBox {
    private static final int AVATAR = 26;
    private static final String CONTACT = "contact";

    private final RelatedList list;
    private final RelatedWords words;
    private final Language language;
    private final Texts texts;
    private final RelatedActions actions;

    RelatedPanel(RelatedList list, RelatedWords words, RelatedActions actions) {
        this.list = list;
        this.words = words;
        this.language = words.language();
        this.actions = actions;
        this.texts = language.texts(RelatedPanel.class);
        ObservableValue<String> title = language.locale().map(list.type().face().plural()::in);
        var add =
                Buttons.small(
                        Buttons.icon(
                                Feather.PLUS,
                                texts.bind("related.add", name()),
                                () -> actions.create(list)));
        Panel panel =
                new Panel(title)
                        .remark(new SimpleStringProperty(Long.toString(list.count())))
                        .actions(add)
                        .flush();
        VBox rows = new VBox();
        rows.getChildren().setAll(list.rows().stream().map(this::row).toList());
        if (list.count() > list.rows().size()) {
            var more =
                    Buttons.small(
                            Buttons.link(
                                    texts.bind("related.more", list.count() - list.rows().size()),
                                    () -> actions.list(list)));
            more.getStyleClass().add("related-more");
            rows.getChildren().add(more);
        }
        if (list.rows().isEmpty()) {
            panel.plain();
        }
        getChildren().add(panel.body(rows));
        setId("related-" + list.type().key() + "-" + list.by().key());
    }

    private ObservableValue<String> name() {
        return language.locale().map(list.type().wording().name()::in);
    }

    private Node row(RelatedList.Line line) {
        HBox row = new HBox();
        row.getStyleClass().add("related-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        if (list.type().key().equals(CONTACT)) {
            row.getChildren().add(Avatar.contact(line.title(), AVATAR));
        }
        row.getChildren().addAll(content(line));
        row.setAccessibleText(line.title());
        UUID id = line.id();
        row.setOnMouseClicked(event -> actions.open(list, id));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                actions.open(list, id);
            }
        });
        return row;
    }

    private List<Node> content(RelatedList.Line line) {
        if (NextStep.isOpened(list.type())) {
            return List.of(new StepRow(list, line, words.text(), words.signals()));
        }
        HBox left = new HBox(6, Labels.mayShrink(Labels.of(line.title(), "strong")));
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox right = new HBox(8);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        List<RelatedList.Cell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            RelatedList.Cell cell = cells.get(i);
            Object value = cell.value();
            if (value != null) {
                boolean beside = i == 0 && isText(cell.field());
                (beside ? left : right)
                        .getChildren()
                        .add(cell(cell.field(), value, line.links(), beside));
            }
        }
        return List.of(left, right);
    }

    /// Of a conversation everybody knows which moment is meant.
    private static boolean needsLabel(Field field) {
        return field.kind() == Kind.INSTANT && !field.key().equals("occurred_at");
    }

    private static boolean isText(Field field) {
        return field.kind().isText() || field.kind().isReference();
    }

    private Node cell(Field field, Object value, Links links, boolean beside) {
        String written = words.text().brief(field, value, links);
        if (beside) {
            return Labels.mayShrink(Labels.of(written, "small", "ink-muted"));
        }
        if (field.kind() == Kind.CHOICE) {
            Tone tone = field.option(value.toString()).flatMap(OptionTone::of).orElse(Tone.NEUTRAL);
            return new Tag(written, tone);
        }
        if (field.kind() == Kind.DATE || needsLabel(field)) {
            String label = field.label().in(language.locale().get());
            return Labels.of(texts.get("related.dated", label, written), "small", "ink-2");
        }
        boolean money = field.kind() == Kind.MONEY;
        return Labels.of(written, money ? "strong" : "small", money ? "amount" : "ink-2");
    }
}
