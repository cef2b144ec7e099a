package org.phalanx.desktop.imports.outlook;

import java.util.List;
import java.util.stream.IntStream;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.choice.Pick;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.desktop.ui.choice.PickSource;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.ImportPlan;

/// Which table is in sight; gone where there is only one.
public final class TablePick {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final Pick<Integer> pick;

    private TablePick(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(TablePick.class);
        this.pick = new Pick<>(PickSource.of(this::items), number -> wizard.request().look(number));
        pick.getStyleClass().add("table-pick");
        pick.managedProperty().bind(pick.visibleProperty());
        wizard.plan().plan().subscribe(plan -> show());
        wizard.plan().table().subscribe(at -> show());
        words.language().locale().subscribe(locale -> show());
    }

    /// A pick of the wizard's tables.
    public static Pick<Integer> of(WizardModel wizard, ImportWords words) {
        return new TablePick(wizard, words).pick;
    }

    private void show() {
        List<PickItem<Integer>> items = items();
        int at = wizard.plan().table().get();
        pick.show(at < items.size() ? items.get(at) : null, "");
        pick.setVisible(items.size() > 1);
    }

    private List<PickItem<Integer>> items() {
        ImportPlan plan = wizard.plan().plan().get();
        List<ChosenTable> tables = plan.tables();
        return IntStream.range(0, tables.size())
                .mapToObj(i -> new PickItem<>(i, tables.get(i).title(), becomes(plan, i), "", ""))
                .toList();
    }

    private String becomes(ImportPlan plan, int table) {
        return plan.parts(table).stream()
                .findFirst()
                .map(part -> words.type(part.entry().as()))
                .orElseGet(() -> texts.get("table.left-out"));
    }
}
