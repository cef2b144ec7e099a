package org.phalanx.desktop.imports.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.phalanx.desktop.imports.model.TrialModel;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Question;

/// The names that nobody bears, with what each means; Enter opens the choice.
public final class NameList extends ListView<NameList.Name> {
    private static final double ROW = 52;

    private final WizardModel wizard;
    private final ImportWords words;
    private final ObservableList<Name> names = FXCollections.observableArrayList();
    private final ObservableList<Name> shownNames = FXCollections.unmodifiableObservableList(names);
    private Predicate<Question> wanted = question -> true;

    /// A name that should mean a record.
    ///
    /// @param said what somebody has said to it, if he has
    public record Name(Question question, Optional<TrialModel.Said> said) {}

    public NameList(WizardModel wizard, ImportWords words, RecordSource records) {
        this.wizard = wizard;
        this.words = words;
        setItems(names);
        getStyleClass().add("name-list");
        setFixedCellSize(ROW);
        setCellFactory(view -> new NameCell(words, records, this::field, this::answer));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        wizard.trial().report().subscribe(now -> show());
    }

    /// Shows the names of these questions alone.
    public void only(Predicate<Question> questions) {
        wanted = questions;
        show();
    }

    public ObservableList<Name> names() {
        return shownNames;
    }

    /// Open ones and answered ones keep their places.
    private void show() {
        var all = new ArrayList<Name>();
        for (TrialModel.Said one : wizard.trial().said()) {
            if (wanted.test(one.question())) {
                all.add(new Name(one.question(), Optional.of(one)));
            }
        }
        for (Question question : wizard.trial().open()) {
            if (wanted.test(question)) {
                all.add(new Name(question, Optional.empty()));
            }
        }
        put(all);
    }

    /// Names that were there before stay where they were.
    private void put(List<Name> all) {
        var rest = new ArrayList<>(all);
        var ordered = new ArrayList<Name>();
        for (Name before : names) {
            rest.stream()
                    .filter(now -> isSame(now.question(), before.question()))
                    .findFirst()
                    .ifPresent(now -> {
                        ordered.add(now);
                        rest.remove(now);
                    });
        }
        ordered.addAll(rest);
        if (ordered.size() == names.size()) {
            for (int i = 0; i < ordered.size(); i++) {
                if (!ordered.get(i).equals(names.get(i))) {
                    names.set(i, ordered.get(i));
                }
            }
        } else {
            names.setAll(ordered);
        }
    }

    private static boolean isSame(Question one, Question other) {
        return one.type().equals(other.type()) && one.text().equals(other.text());
    }

    /// The field that a name should fill, as the types of the plan call it.
    private String field(Question question) {
        return wizard.plan().plan().get().entries().stream()
                .map(part -> part.entry().as())
                .filter(type -> words.schema().type(type).fields().containsKey(question.field()))
                .map(type -> words.field(type, question.field()))
                .findFirst()
                .orElse("");
    }

    private void answer(Question question, Answer answer, String title) {
        wizard.request().answer(question, answer, title);
        show();
        requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            lookupAll(".name-cell").stream()
                    .filter(NameCell.class::isInstance)
                    .map(NameCell.class::cast)
                    .filter(ListCell::isSelected)
                    .findFirst()
                    .ifPresent(NameCell::open);
        }
    }
}
