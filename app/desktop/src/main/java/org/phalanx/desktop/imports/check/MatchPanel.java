package org.phalanx.desktop.imports.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.outlook.TablePick;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.plan.ImportPlan;

/// By what a row of the table in sight finds the record that is there already.
final class MatchPanel extends VBox {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final VBox choices = new VBox(4);

    MatchPanel(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(MatchPanel.class);
        getStyleClass().addAll("panel", "import-outlook");
        getChildren()
                .addAll(
                        Labels.of(texts.bind("match.title"), "heading"),
                        TablePick.of(wizard, words),
                        Labels.wrapped(Labels.of(texts.bind("match.help"), "small", "ink-muted")),
                        choices);
        wizard.plan().plan().subscribe(now -> show());
        wizard.plan().table().subscribe(now -> show());
        words.language().locale().subscribe(now -> show());
    }

    private void show() {
        choices.getChildren().clear();
        wizard.plan().main().ifPresent(this::show);
    }

    private void show(ImportPlan.Part part) {
        RecordType type = words.schema().type(part.entry().as());
        FileEntry entry = part.entry();
        List<List<String>> usable = usable(entry, type);
        var group = new ToggleGroup();
        boolean one = usable.size() > 1 && entry.match().size() == 1;
        String all = texts.get("match.automatic", several(type, usable));
        List<List<String>> best = entry.byId() ? usable : List.of();
        add(group, all, !one, () -> wizard.request().match(best, entry.updateOnly()));
        if (usable.size() > 1) {
            for (List<String> key : usable) {
                boolean chosen = one && entry.match().getFirst().equals(key);
                add(
                        group,
                        names(type, key),
                        chosen,
                        () -> wizard.request().match(List.of(key), entry.updateOnly()));
            }
        }
        var only = new CheckBox(texts.get("match.update-only"));
        only.setSelected(entry.updateOnly());
        only.setOnAction(event -> wizard.request().match(entry.match(), only.isSelected()));
        Labels.mayShrink(only);
        choices.getChildren().add(only);
    }

    private void add(ToggleGroup group, String text, boolean chosen, Runnable choose) {
        var choice = new RadioButton(text);
        Labels.wrapped(choice);
        choice.setToggleGroup(group);
        choice.setSelected(chosen);
        choice.setOnAction(event -> choose.run());
        choices.getChildren().add(choice);
    }

    /// The keys that the columns fill.
    private static List<List<String>> usable(FileEntry entry, RecordType type) {
        var filled =
                entry.columns().stream()
                        .flatMap(column -> column.targets().stream())
                        .map(target -> target.path())
                        .collect(Collectors.toSet());
        var keys = new ArrayList<List<String>>();
        type.match().stream().filter(filled::containsAll).forEach(keys::add);
        entry.match().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys;
    }

    private String several(RecordType type, List<List<String>> keys) {
        return keys.isEmpty()
                ? texts.get("match.nothing")
                : keys.stream()
                        .map(key -> names(type, key))
                        .collect(Collectors.joining(texts.get("match.then")));
    }

    private String names(RecordType type, List<String> key) {
        return key.stream()
                .map(field -> words.field(type.key(), field))
                .collect(Collectors.joining(texts.get("match.and")));
    }
}
