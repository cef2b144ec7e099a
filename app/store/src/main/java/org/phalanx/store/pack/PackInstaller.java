package org.phalanx.store.pack;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.fields.Recalculation;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.CurrentCatalog;

/// Takes a pack into a workspace through the gate: definitions first, then its records.
///
/// Taking in a newer version of a pack merges three ways, property by property and field by field
/// of its records: what the owner of the workspace changed or removed stays, everything else
/// follows the pack. Definitions that the pack no longer has are retired and keep their values;
/// records that it no longer has stay.
public final class PackInstaller {

    private static final int DEFINITIONS_AT_ONCE = 50;

    private final Gate gate;
    private final Ids ids;
    private final InstalledPacks installed;
    private final CurrentCatalog catalog;
    private final Recalculation recalculation;

    @Inject
    public PackInstaller(
            Gate gate,
            Ids ids,
            InstalledPacks installed,
            CurrentCatalog catalog,
            Recalculation recalculation) {
        this.gate = gate;
        this.ids = ids;
        this.installed = installed;
        this.catalog = catalog;
        this.recalculation = recalculation;
    }

    /// Whether the workspace has this pack in this version or a newer one.
    public boolean has(String pack, int version) {
        return installed.version(pack) >= version;
    }

    /// Installs or upgrades, unless the workspace is open to read only.
    ///
    /// @param person who answers for it
    /// @param locale in which two-language texts of records are kept
    /// @return whether anything was done
    public boolean install(Pack pack, UUID person, Locale locale) throws PackException {
        if (installed.isReadOnly() || has(pack.name(), pack.version())) {
            return false;
        }
        Map<UUID, String> before = installed.content(pack.name());
        Map<String, Set<Rules.Made>> made = made();
        var definitions = new DefinitionChanges(pack, catalog.schema(), installed, before);
        commit(pack, person, definitions.changes());
        var records = new RecordChanges(pack, catalog.schema(), before, locale);
        for (int from = 0; from < pack.records().size(); from += DEFINITIONS_AT_ONCE) {
            int to = Math.min(pack.records().size(), from + DEFINITIONS_AT_ONCE);
            commit(pack, person, records, pack.records().subList(from, to));
        }
        var content = new HashMap<>(definitions.content());
        content.putAll(records.content());
        installed.note(pack, content);
        recalculate(made, person);
        return true;
    }

    /// What the gate makes of the records of each type.
    private Map<String, Set<Rules.Made>> made() {
        var made = new HashMap<String, Set<Rules.Made>>();
        for (RecordType type : catalog.schema().all()) {
            made.put(
                    type.key(),
                    type.activeFields().stream()
                            .map(field -> field.rules().made())
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }
        return made;
    }

    /// Records of types whose formulas or series are others now follow them.
    private void recalculate(Map<String, Set<Rules.Made>> before, UUID person)
            throws PackException {
        for (Map.Entry<String, Set<Rules.Made>> now : made().entrySet()) {
            boolean same = now.getValue().equals(before.getOrDefault(now.getKey(), Set.of()));
            if (!same
                    && recalculation.run(
                                    catalog.schema().type(now.getKey()), person, Progress.SILENT)
                            instanceof BatchOutcome.Refused refused) {
                throw new PackException(now.getKey(), refused.reasons().toString());
            }
        }
    }

    private void commit(Pack pack, UUID person, List<Change> changes) throws PackException {
        for (int from = 0; from < changes.size(); from += DEFINITIONS_AT_ONCE) {
            int to = Math.min(changes.size(), from + DEFINITIONS_AT_ONCE);
            Gesture gesture = gesture(pack, person, changes.subList(from, to));
            if (gate.commitNow(gesture) instanceof Outcome.Refused refused) {
                throw new PackException(pack.name(), refused.reasons().toString());
            }
        }
    }

    private void commit(Pack pack, UUID person, RecordChanges records, List<PackRecord> some)
            throws PackException {
        var wrong = new ArrayList<PackException>();
        Outcome outcome =
                Database.await(
                        gate.commit((now, reasons) -> {
                            try {
                                return gesture(pack, person, records.of(some, now));
                            } catch (PackException e) {
                                wrong.add(e);
                                return null;
                            }
                        }));
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
        if (outcome instanceof Outcome.Refused(List<Refusal> reasons)) {
            throw new PackException(pack.name(), reasons.toString());
        }
    }

    private Gesture gesture(Pack pack, UUID person, List<Change> changes) {
        Phrase label = Phrase.of("pack.installed", pack.name());
        return new Gesture(ids.next(), null, label, Cause.PACK, person, changes);
    }
}
