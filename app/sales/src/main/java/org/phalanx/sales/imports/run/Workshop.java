package org.phalanx.sales.imports.run;

import java.util.Locale;
import java.util.function.Predicate;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.link.Aliases;
import org.phalanx.sales.imports.link.Directories;
import org.phalanx.sales.imports.link.Newcomers;
import org.phalanx.sales.imports.link.Questions;
import org.phalanx.sales.imports.link.References;
import org.phalanx.sales.imports.link.Twins;
import org.phalanx.sales.imports.pipelines.Pipelines;
import org.phalanx.sales.imports.row.Deals;
import org.phalanx.sales.imports.row.RowMatcher;
import org.phalanx.sales.imports.row.RowPlanner;
import org.phalanx.store.lookup.RecordLookup;

/// What all files of one run share: who is known by which name, what was made in passing, what has
/// to be asked.
///
/// @param planner works out entries
/// @param newcomers records made in passing
/// @param questions what has to be asked
/// @param references finds records by text
/// @param matcher finds the records that rows mean
/// @param deals puts deals into pipelines
/// @param lookup reads the workspace
record Workshop(
        RowPlanner planner,
        Newcomers newcomers,
        Questions questions,
        References references,
        RowMatcher matcher,
        Deals deals,
        RecordLookup lookup) {

    /// What a workshop is made of.
    ///
    /// @param context for texts that stand in the mapping
    /// @param locale of the workspace
    record Materials(
            Schema schema, RecordLookup lookup, Ids ids, CellContext context, Locale locale) {}

    static Workshop open(Materials of, Answers answers, Predicate<RecordType> mayMake) {
        var newcomers = new Newcomers(of.ids());
        var directories = new Directories(of.schema(), of.lookup());
        var aliases = new Aliases(of.lookup(), directories, newcomers);
        var questions = new Questions();
        var references = new References(directories, newcomers, aliases, questions, answers);
        var matcher =
                new RowMatcher(
                        of.lookup(),
                        newcomers,
                        new Twins(of.lookup(), questions, answers),
                        of.ids());
        var pipelines =
                new Pipelines(
                        of.lookup(),
                        newcomers,
                        of.schema().type("stage"),
                        of.context(),
                        of.locale());
        newcomers.listen(directories::staged);
        newcomers.listen(matcher);
        newcomers.listen(pipelines);
        return new Workshop(
                new RowPlanner(of.schema(), of.context(), references, directories, mayMake),
                newcomers,
                questions,
                references,
                matcher,
                new Deals(pipelines, references),
                of.lookup());
    }
}
