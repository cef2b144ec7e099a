package org.phalanx.desktop.imports.outlook;

import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.TotalsBar;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.plan.Outlook;

/// What becomes of the rows of the table in sight, with the progress of the rehearsal that finds it
/// out.
public final class OutlookPanel extends VBox {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final LongProperty created = new SimpleLongProperty();
    private final LongProperty updated = new SimpleLongProperty();
    private final LongProperty open = new SimpleLongProperty();
    private final LongProperty refused = new SimpleLongProperty();
    private final VBox lines = new VBox();
    private final Label remark = Labels.wrapped(Labels.of("", "small", "ink-muted"));
    private final RehearsalRow rehearsal;

    public OutlookPanel(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(OutlookPanel.class);
        this.rehearsal = new RehearsalRow(wizard, words);
        getStyleClass().addAll("panel", "import-outlook");
        remark.managedProperty().bind(remark.visibleProperty());
        getChildren()
                .addAll(
                        Labels.of(texts.bind("outlook.title"), "heading"),
                        bar(),
                        lines,
                        remark,
                        rehearsal);
        wizard.trial().report().subscribe(now -> show());
        wizard.plan().table().subscribe(now -> show());
        wizard.trial().stale().subscribe(now -> show());
        words.language().locale().subscribe(now -> show());
    }

    private TotalsBar bar() {
        TotalsBar bar = new TotalsBar();
        part(bar, "made", created, "outlook.created");
        part(bar, "changed", updated, "outlook.updated");
        part(bar, "stalled", open, "outlook.open");
        part(bar, "late", refused, "outlook.refused");
        return bar;
    }

    private void part(TotalsBar bar, String style, LongProperty weight, String key) {
        bar.part(style, weight, texts.bind(key, typeName()), index -> {});
    }

    private ObservableValue<String> typeName() {
        return words.language().locale().map(locale -> type());
    }

    private String type() {
        return wizard.plan().type().map(words::type).orElse("");
    }

    private void show() {
        Outlook now = outlook();
        created.set(now.created());
        updated.set(now.updated());
        open.set(now.open());
        refused.set(now.refused());
        lines.getChildren().clear();
        line("made", texts.get("outlook.created", type()), now.created());
        line("changed", texts.get("outlook.updated", type()), now.updated());
        if (now.unchanged() > 0) {
            line("same", texts.get("outlook.unchanged", type()), now.unchanged());
        }
        line("stalled", texts.get("outlook.open", type()), now.open());
        line("late", texts.get("outlook.refused", type()), now.refused());
        if (now.passed() > 0) {
            line("passed", texts.get("outlook.passed", type()), now.passed());
        }
        sum(now.rows());
        String more = further();
        remark.setText(more);
        remark.setVisible(!more.isEmpty());
        lines.setOpacity(wizard.trial().stale().get() ? .6 : 1);
    }

    private void line(String style, String name, long count) {
        Region mark = new Region();
        mark.getStyleClass().addAll("outlook-mark", style);
        HBox line =
                new HBox(
                        8,
                        mark,
                        Labels.mayShrink(Labels.of(name, "body", "ink-2")),
                        new Spacer(),
                        Labels.of(words.count(count), "strong"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("outlook-line");
        lines.getChildren().add(line);
    }

    private void sum(long rows) {
        HBox line =
                new HBox(
                        Labels.of(texts.get("outlook.sum"), "body", "ink-muted"),
                        new Spacer(),
                        Labels.of(words.count(rows), "strong"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("outlook-line", "outlook-sum");
        lines.getChildren().add(line);
    }

    private Outlook outlook() {
        return wizard.plan()
                .main()
                .flatMap(part -> wizard.plan().report(part))
                .map(Outlook::of)
                .orElse(Outlook.NONE);
    }

    /// What else is made: records beside those of the rows, and those of the other tables.
    private String further() {
        ImportReport report = wizard.trial().report().get();
        if (report == null) {
            return "";
        }
        ImportPlan plan = wizard.plan().plan().get();
        Map<String, Long> also = new HashMap<>();
        report.made().forEach((type, count) -> also.merge(type, (long) count, Long::sum));
        plan.parts(wizard.plan().table().get()).stream()
                .skip(1)
                .flatMap(part -> wizard.plan().report(part).stream())
                .forEach(file -> also.merge(file.type(), file.counts().created(), Long::sum));
        String made = words.made(also);
        var said = new ArrayList<String>();
        if (!made.isEmpty()) {
            said.add(texts.get("outlook.also", made));
        }
        if (plan.tables().size() > 1) {
            said.add(all(report));
        }
        return String.join("\n", said);
    }

    private String all(ImportReport report) {
        List<FileReport> files = report.files();
        return texts.get(
                "outlook.all",
                words.count(files.stream().map(FileReport::file).distinct().count()),
                words.count(report.sum(counts -> counts.created())),
                words.count(report.sum(counts -> counts.updated())),
                words.count(report.sum(counts -> counts.refused())));
    }
}
