package org.phalanx.sales.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.demo.story.DemoDays;
import org.phalanx.sales.demo.story.DemoFile;
import org.phalanx.sales.demo.story.DemoStory;
import org.phalanx.sales.demo.story.DemoValues;
import org.phalanx.sales.demo.story.Postponed;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.pack.PackRecord;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.workspace.Settings;

/// Lets a demo's people work: every record is made and every deal moved by a gesture of its author
/// at its time, through the gate, so that history, stages and probabilities are the real thing.
public final class DemoTeam {

    private static final String CORE = "core";

    private final Gate gate;
    private final CurrentCatalog catalog;
    private final Settings settings;
    private final Ids ids;

    @Inject
    DemoTeam(Gate gate, CurrentCatalog catalog, Settings settings, Ids ids) {
        this.gate = gate;
        this.catalog = catalog;
        this.settings = settings;
        this.ids = ids;
    }

    /// Plays a story in an empty workspace whose clock is the story's.
    ///
    /// @param today the day that it ends on
    public void play(DemoFile file, DemoClock clock, LocalDate today) {
        var values =
                new DemoValues(
                        idsOf(file),
                        new DemoDays(today, settings.zone()),
                        settings.locale(),
                        file.currency());
        var told = new DemoStory(catalog.schema(), file, values);
        List<DemoStory.Step> steps = told.steps();
        var postponed =
                new Postponed(
                        steps.stream()
                                .flatMap(step -> step.changes().stream())
                                .map(Change::record)
                                .toList());
        commit(Cause.PACK, settings.person(), postponed.ready(told.beginning()));
        for (DemoStory.Step step : steps) {
            clock.reach(step.at());
            UUID person = step.by() == null ? settings.person() : values.id(step.by());
            commit(Cause.PERSON, person, postponed.ready(step.changes()));
        }
    }

    private void commit(Cause cause, UUID person, List<Change> changes) {
        var gesture = new Gesture(ids.next(), null, label(cause, changes), cause, person, changes);
        if (gate.commitNow(gesture) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the story stops at " + refused.reasons());
        }
    }

    private static Phrase label(Cause cause, List<Change> changes) {
        return cause == Cause.PACK
                ? Phrase.of("demo.beginning")
                : Phrase.of("demo.step", changes.getFirst().type());
    }

    private Map<String, UUID> idsOf(DemoFile file) {
        Map<String, UUID> found = new HashMap<>();
        for (DemoFile.Line line : file.records()) {
            found.put(line.key(), line.key().equals(file.me()) ? settings.person() : ids.next());
        }
        for (String key : packKeys(file)) {
            found.putIfAbsent(key, PackRecord.id(CORE, key));
        }
        return found;
    }

    /// Keys that the file doesn't make itself: they are the pack's.
    private List<String> packKeys(DemoFile file) {
        var keys = new ArrayList<String>();
        for (DemoFile.Line line : file.records()) {
            RecordType type = catalog.schema().type(line.type());
            line.moves().forEach(move -> keys.add(move.stage()));
            addReferences(type, line.fields(), keys);
            line.edits().forEach(edit -> addReferences(type, edit.fields(), keys));
        }
        return keys;
    }

    private static void addReferences(RecordType type, JsonNode fields, List<String> keys) {
        fields.properties()
                .forEach(entry -> {
                    if (type.field(entry.getKey()).kind().isReference()) {
                        keys.add(entry.getValue().asText());
                    }
                });
    }
}
