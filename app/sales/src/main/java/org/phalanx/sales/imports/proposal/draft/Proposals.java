package org.phalanx.sales.imports.proposal.draft;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.proposal.TableProposal;
import org.phalanx.sales.imports.proposal.TypeGuess;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.evidence.KnownNames;
import org.phalanx.sales.imports.proposal.evidence.TargetReaders;
import org.phalanx.sales.imports.proposal.words.HeaderWords;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.store.lookup.RecordLookup;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.workspace.Settings;

/// Proposes how a file or a folder becomes records, from headers and content; the proposal can be
/// changed column by column and ends in a [org.phalanx.sales.imports.mapping.Mapping]. Works on the
/// caller's thread, reads every table to its end.
public final class Proposals {

    private final SourceFiles opener;
    private final CurrentCatalog catalog;
    private final RecordLookup lookup;
    private final Settings settings;
    private final Exchange exchange;
    private final HeaderWords words;

    @Inject
    Proposals(
            SourceFiles opener,
            CurrentCatalog catalog,
            RecordLookup lookup,
            Settings settings,
            Exchange exchange,
            HeaderWords words) {
        this.opener = opener;
        this.catalog = catalog;
        this.lookup = lookup;
        this.settings = settings;
        this.exchange = exchange;
        this.words = words;
    }

    /// What to propose for.
    ///
    /// @param sources files, or folders of related files
    /// @param as key of the type of all tables; null to find it for each
    /// @param readings how files are read that aren't read as they look
    public record Wanted(List<Path> sources, @Nullable String as, Map<Path, Reading> readings) {

        public Wanted {
            sources = List.copyOf(sources);
            readings = Map.copyOf(readings);
        }

        /// Files or folders about which nothing is said.
        public static Wanted of(List<Path> sources) {
            return new Wanted(sources, null, Map.of());
        }
    }

    /// Proposes.
    public Proposal propose(Path source) {
        return propose(Wanted.of(List.of(source)), rows -> true);
    }

    /// Proposes.
    ///
    /// @param goOn is asked every thousand rows of a table, with the number of its rows read
    /// @throws java.util.concurrent.CancellationException when the answer is no
    public Proposal propose(Wanted wanted, LongPredicate goOn) {
        var tables = new SourceTables(opener, wanted, goOn);
        Schema schema = catalog.schema();
        var types = new TypeSearch(schema, words);
        var unknown = new ArrayList<Examined>();
        var guessed = new ArrayList<TableDraft.Guessed>();
        for (Examined table : tables.examined()) {
            String as = wanted.as();
            if (as != null) {
                guessed.add(new TableDraft.Guessed(table, TypeGuess.said(as)));
            } else {
                types.guess(table)
                        .ifPresentOrElse(
                                guess -> guessed.add(new TableDraft.Guessed(table, guess)),
                                () -> unknown.add(table));
            }
        }
        return proposal(wanted.sources(), types, guessed, unknown, tables);
    }

    private Proposal proposal(
            List<Path> sources,
            TypeSearch types,
            List<TableDraft.Guessed> guessed,
            List<Examined> unknown,
            SourceTables from) {
        Schema schema = catalog.schema();
        var names = new KnownNames(schema, lookup);
        var draft = new TableDraft(schema, words, types, readers(names));
        // names that tables bring are known before references are looked up
        guessed.forEach(one -> draft.bring(one, names));
        List<TableProposal> tables = guessed.stream().map(draft::of).toList();
        return new Proposal(
                sources,
                TableOrder.of(schema, tables),
                unknown,
                from.refused(),
                from.ignored(),
                names);
    }

    private TargetReaders readers(KnownNames names) {
        var context =
                new CellContext(CellFormat.PLAIN, settings.zone(), settings.currency(), exchange);
        return new TargetReaders(catalog.schema(), context, names);
    }

    /// The proposal with one table as records of another type; also for a table that is unknown.
    public Proposal as(Proposal proposal, Examined table, String type) {
        Schema schema = catalog.schema();
        var types = new TypeSearch(schema, words);
        var draft = new TableDraft(schema, words, types, readers(proposal.names()));
        TableProposal changed = draft.of(new TableDraft.Guessed(table, TypeGuess.said(type)));
        var tables = new ArrayList<>(proposal.tables());
        tables.removeIf(one -> one.examined().equals(table));
        tables.add(changed);
        return new Proposal(
                proposal.sources(),
                TableOrder.of(schema, tables),
                proposal.unknown().stream().filter(one -> !one.equals(table)).toList(),
                proposal.refused(),
                proposal.ignored(),
                proposal.names());
    }

    /// The best way to read a column for a target: unit, separator, how names are looked up.
    ///
    /// @param path as a mapping writes it, such as `amount` or `address.city`
    public Target target(Proposal proposal, TableProposal table, int column, String path) {
        RecordType type = catalog.schema().type(table.type());
        var draft = new TargetDraft(table.examined(), type, readers(proposal.names()));
        String header = table.examined().headers().get(column);
        return draft.of(column, path, "", words.unit(header).orElse(null)).target();
    }
}
