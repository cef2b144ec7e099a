package org.phalanx.desktop.records;

import com.google.inject.AbstractModule;
import org.phalanx.desktop.records.bin.BinModule;
import org.phalanx.desktop.records.create.CreateModule;
import org.phalanx.desktop.records.data.RecordFinder;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.desktop.records.form.ConditionReader;
import org.phalanx.desktop.records.form.FormParts;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.form.ValueNodes;
import org.phalanx.desktop.records.form.editor.Editors;
import org.phalanx.desktop.records.list.ListModule;
import org.phalanx.desktop.records.page.PageModule;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.related.RelatedModel;
import org.phalanx.desktop.records.related.RelatedReader;
import org.phalanx.desktop.records.related.RelatedWords;
import org.phalanx.desktop.records.stage.StagePathModel;
import org.phalanx.desktop.records.stage.StagePathReader;
import org.phalanx.desktop.records.stage.StageSteps;
import org.phalanx.desktop.records.time.ActivityReader;
import org.phalanx.desktop.records.time.EntryWords;
import org.phalanx.desktop.records.time.TimelineModel;
import org.phalanx.desktop.records.time.TimelineReader;
import org.phalanx.desktop.records.value.FieldReading;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.Signals;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.theme.FeatureSheet;

/// Wires records on screen. Needs the UI kit, live queries, undoing and an open workspace.
public final class RecordsModule extends AbstractModule {
    @Override
    protected void configure() {
        FeatureSheet.add(binder(), RecordsModule.class, "records.css");
        bind(Records.class);
        bind(ConditionParts.class);
        bind(ShortValues.class);
        bind(Places.class);
        bind(RecordReader.class);
        bind(RecordFinder.class);
        bind(FieldText.class);
        bind(Signals.class);
        bind(SeededNames.class);
        bind(FieldReading.class);
        bind(Editors.class);
        bind(FieldInputs.class);
        bind(ValueNodes.class);
        bind(ConditionReader.class);
        bind(FormParts.class);
        bind(Refusals.class);
        bind(ActivityReader.class);
        bind(TimelineReader.class);
        bind(TimelineModel.class);
        bind(EntryWords.class);
        bind(RelatedReader.class);
        bind(RelatedModel.class);
        bind(RelatedWords.class);
        bind(StagePathReader.class);
        bind(StagePathModel.class);
        bind(StageSteps.class);
        install(new PageModule());
        install(new CreateModule());
        install(new ListModule());
        install(new BinModule());
    }
}
