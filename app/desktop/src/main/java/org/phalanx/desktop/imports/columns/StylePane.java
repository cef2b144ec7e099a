package org.phalanx.desktop.imports.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.DetailModel;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Kind;
import org.phalanx.sales.imports.ColumnReport;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.plan.EntryEdit;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// How the cells of a column are read: the style of its dates or numbers, samples, and what can't
/// be read.
final class StylePane extends ScrollPane {
    private static final int MOST_WORDS = 50;

    private final WizardModel wizard;
    private final Texts texts;
    private final VBox box = new VBox(8);

    StylePane(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.texts = words.language().texts(StylePane.class);
        setContent(box);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(DetailModel.Subject of) {
        box.getChildren().clear();
        Kind kind = of.choice().field().kind();
        if (kind == Kind.DATE || kind == Kind.INSTANT) {
            box.getChildren().addAll(dates(of));
        } else if (of.hasStyle()) {
            String sample = of.line().profile().format().numbers().sample();
            box.getChildren()
                    .add(Labels.wrapped(Labels.of(texts.get("style.number", sample), "small")));
        }
        for (String sample : of.line().profile().samples()) {
            box.getChildren().add(reading(sample, wizard.detail().reading(of, sample)));
        }
        misread(of);
    }

    /// The style found, and the others that fit as well.
    private List<Node> dates(DetailModel.Subject of) {
        ColumnProfile profile = of.line().profile();
        Map<String, String> styles = new LinkedHashMap<>();
        put(styles, profile.format());
        profile.otherFormats().forEach(other -> put(styles, other));
        List<String> said = of.filling().target().cell().formats();
        said.forEach(pattern -> styles.putIfAbsent(pattern, pattern));
        if (styles.size() < 2) {
            return styles.keySet().stream()
                    .map(pattern ->
                            (Node) Labels.of(texts.get("style.date", pattern), "small", "ink-2"))
                    .toList();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Labels.wrapped(Labels.of(texts.get("style.doubt"), "small", "ink-warn")));
        var group = new ToggleGroup();
        for (String pattern : styles.keySet()) {
            var choice = new RadioButton(pattern);
            choice.setToggleGroup(group);
            choice.setSelected(said.contains(pattern));
            choice.setOnAction(event ->
                    wizard.request().change(of, target -> EntryEdit.format(target, pattern)));
            nodes.add(choice);
        }
        return nodes;
    }

    private static void put(Map<String, String> styles, CellFormat format) {
        DateStyle dates = format.dates();
        if (dates != null) {
            styles.put(dates.toString(), dates.toString());
        }
    }

    private Node reading(String sample, @Nullable String read) {
        HBox line =
                new HBox(
                        8,
                        Labels.mayShrink(Labels.of(sample.replaceAll("\\s+", " "), "body")),
                        Icons.of(Feather.ARROW_RIGHT, Icons.ROW),
                        read == null
                                ? Labels.of(texts.get("style.misread"), "small", "ink-danger")
                                : Labels.mayShrink(Labels.of(read, "body", "ink-2")));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void misread(DetailModel.Subject of) {
        ColumnReport cells =
                wizard.plan()
                        .report(of.filling().part())
                        .flatMap(file ->
                                file.column(of.line().header(), of.filling().target().path()))
                        .orElse(null);
        if (cells == null || cells.misread() == 0) {
            return;
        }
        var leave = new CheckBox(texts.get("style.leave"));
        leave.setSelected(of.filling().target().cell().invalid() == CellRule.Invalid.LEAVE);
        leave.setOnAction(event ->
                wizard.request()
                        .change(
                                of,
                                target ->
                                        EntryEdit.invalid(
                                                target,
                                                leave.isSelected()
                                                        ? CellRule.Invalid.LEAVE
                                                        : CellRule.Invalid.REFUSE)));
        String count = texts.get("style.bad", cells.misread());
        box.getChildren().addAll(leave, Labels.of(count, "small-strong", "ink-danger"));
        cells.words().entrySet().stream()
                .limit(MOST_WORDS)
                .map(word -> texts.get("style.word", word.getKey(), word.getValue()))
                .map(text -> Labels.mayShrink(Labels.of(text, "small")))
                .forEach(box.getChildren()::add);
    }
}
