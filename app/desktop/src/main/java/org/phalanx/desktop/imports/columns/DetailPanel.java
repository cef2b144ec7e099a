package org.phalanx.desktop.imports.columns;

import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.DetailModel;
import org.phalanx.desktop.imports.model.DetailModel.WordLine;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.names.NameList;
import org.phalanx.desktop.imports.names.RecordSource;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// What there is to decide about the column in question: what its words or names mean, how its
/// dates and numbers are written, what becomes of cells that can't be read.
final class DetailPanel extends VBox {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final Label title = Labels.mayShrink(Labels.of("", "heading"));
    private final Label remark = Labels.wrapped(Labels.of("", "small", "ink-muted"));
    private final WordList wordList;
    private final NameList nameList;
    private final StylePane style;
    private Node shown = new VBox();

    DetailPanel(WizardModel wizard, ImportWords words, RecordSource records) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(DetailPanel.class);
        this.wordList = new WordList(wizard, words);
        this.nameList = new NameList(wizard, words, records);
        this.style = new StylePane(wizard, words);
        getStyleClass().addAll("panel", "detail-panel");
        setMinHeight(0);
        getChildren().addAll(title, remark, shown);
        wizard.detail().subject().subscribe(now -> show());
        wizard.detail().words().addListener((ListChangeListener<WordLine>) change -> remark());
        nameList.names().addListener((ListChangeListener<NameList.Name>) change -> remark());
        words.language().locale().subscribe(now -> show());
    }

    private void show() {
        DetailModel.@Nullable Subject now = wizard.detail().subject().get();
        if (now == null) {
            boolean none = wizard.request().selected().get() < 0;
            title.setText(texts.get(none ? "detail.none" : "detail.out"));
            remark.setText(texts.get(none ? "detail.none.help" : "detail.out.help"));
            put(new VBox());
            return;
        }
        String field = words.field(now.choice());
        if (now.hasWords()) {
            title.setText(texts.get("detail.words", field));
            wordList.of(now);
            put(wordList);
        } else if (now.choice().namesRecords()) {
            title.setText(texts.get("detail.names", field));
            nameList.only(now::asks);
            put(nameList);
        } else {
            title.setText(texts.get("detail.style", field));
            style.show(now);
            put(style);
        }
        remark();
    }

    private void put(Node node) {
        if (!node.equals(shown)) {
            shown = node;
            VBox.setVgrow(node, Priority.ALWAYS);
            getChildren().set(2, node);
        }
    }

    private void remark() {
        DetailModel.@Nullable Subject now = wizard.detail().subject().get();
        if (now == null) {
            return;
        }
        if (now.hasWords()) {
            long known = wizard.detail().words().stream().filter(w -> w.option() != null).count();
            remark.setText(texts.get("detail.words.count", wizard.detail().words().size(), known));
        } else if (now.choice().namesRecords()) {
            long open = nameList.names().stream().filter(name -> name.said().isEmpty()).count();
            remark.setText(
                    open == 0 && nameList.names().isEmpty()
                            ? texts.get("detail.names.none")
                            : texts.get("detail.names.count", open));
        } else {
            remark.setText(samples(now));
        }
    }

    private String samples(DetailModel.Subject now) {
        Map<String, Long> values = now.line().profile().values();
        return values.isEmpty()
                ? texts.get("detail.filled", now.line().profile().filled())
                : texts.get("detail.different", now.line().profile().filled(), values.size());
    }
}
