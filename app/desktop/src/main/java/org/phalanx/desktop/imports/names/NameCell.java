package org.phalanx.desktop.imports.names;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.TrialModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.choice.Pick;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.Question;

/// One name: the text of the file, how many rows have it, and the record that it means.
final class NameCell extends ListCell<NameList.Name> {
    private final ImportWords words;
    private final Texts texts;
    private final RecordSource records;
    private final Function<Question, String> fields;
    private final Label name = Labels.mayShrink(Labels.of("", "strong"));
    private final Label rows = Labels.mayShrink(Labels.of("", "small", "ink-muted"));
    private final Pick<Meaning> pick;
    private final HBox row;

    /// What a name may mean.
    private record Meaning(Answer answer, String title) {}

    /// Hears what somebody says.
    @FunctionalInterface
    interface Heard {
        void answer(Question question, Answer answer, String title);
    }

    /// @param fields names the field that a name should fill
    NameCell(
            ImportWords words,
            RecordSource records,
            Function<Question, String> fields,
            Heard heard) {
        this.fields = fields;
        this.words = words;
        this.texts = words.language().texts(NameCell.class);
        this.records = records;
        getStyleClass().add("name-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pick = new Pick<>(this::offer, meaning -> say(heard, meaning));
        pick.setFocusTraversable(false);
        pick.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    getListView().getSelectionModel().select(getIndex());
                    getListView().requestFocus();
                });
        VBox text = new VBox(name, rows);
        text.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("word-text");
        HBox.setHgrow(pick, Priority.ALWAYS);
        row = new HBox(8, text, Icons.of(Feather.ARROW_RIGHT, Icons.ROW), pick);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    void open() {
        pick.open();
    }

    private void say(Heard heard, Meaning meaning) {
        NameList.Name item = getItem();
        if (item != null) {
            heard.answer(item.question(), meaning.answer(), meaning.title());
        }
    }

    /// Near misses first, then making it and leaving it empty, then whatever is called so.
    private void offer(String typed, Consumer<List<PickItem<Meaning>>> receiver) {
        NameList.Name item = getItem();
        if (item == null) {
            return;
        }
        Question question = item.question();
        records.find(
                question.type(),
                typed,
                hits -> {
                    var all = new ArrayList<PickItem<Meaning>>();
                    question.candidates().stream()
                            .filter(candidate -> candidate.title().contains(typed))
                            .map(candidate -> near(question, candidate))
                            .forEach(all::add);
                    if (typed.isBlank()) {
                        all.add(create(question));
                        all.add(leave(question));
                    }
                    hits.stream()
                            .filter(hit -> !isNear(question, hit))
                            .map(hit -> used(hit.id(), hit.title(), ""))
                            .forEach(all::add);
                    receiver.accept(all);
                });
    }

    private static boolean isNear(Question question, RecordSource.Hit hit) {
        return question.candidates().stream().anyMatch(near -> near.id().equals(hit.id()));
    }

    private PickItem<Meaning> near(Question question, Candidate candidate) {
        String hint = texts.get(isTwin(question) ? "name.twin" : "name.near");
        return used(candidate.id(), candidate.title(), hint);
    }

    /// Whether it asks what a whole row means that looks like a record.
    private boolean isTwin(Question question) {
        return words.schema().type(question.type()).face().title().equals(question.field());
    }

    private static PickItem<Meaning> used(UUID id, String title, String hint) {
        return new PickItem<>(new Meaning(new Answer.Use(id), title), title, hint, "", "");
    }

    private PickItem<Meaning> create(Question question) {
        String label = texts.get("name.create", question.text());
        return new PickItem<>(
                new Meaning(new Answer.Create(), ""), label, "", words.type(question.type()), "");
    }

    private PickItem<Meaning> leave(Question question) {
        String label = texts.get(isTwin(question) ? "name.twin.leave" : "name.leave");
        return PickItem.of(new Meaning(new Answer.Leave(), ""), label);
    }

    @Override
    protected void updateItem(NameList.@Nullable Name item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        Question question = item.question();
        name.setText(question.text());
        rows.setText(
                isTwin(question)
                        ? texts.get("name.twin.rows", question.rows(), words.type(question.type()))
                        : texts.get("name.rows", question.rows(), fields.apply(question)));
        TrialModel.@Nullable Said said = item.said().orElse(null);
        pick.show(said == null ? null : meaning(said), texts.get("name.choose"));
        pick.unanswered(said == null);
        setAccessibleText(question.text() + " " + pick.getAccessibleText());
        setGraphic(row);
    }

    private PickItem<Meaning> meaning(TrialModel.Said said) {
        return switch (said.answer()) {
            case Answer.Use use -> PickItem.of(new Meaning(use, said.title()), said.title());
            case Answer.Create create -> {
                PickItem<Meaning> item = create(said.question());
                yield new PickItem<>(new Meaning(create, ""), item.label(), "", item.tag(), "");
            }
            case Answer.Leave leave -> leave(said.question());
        };
    }
}
