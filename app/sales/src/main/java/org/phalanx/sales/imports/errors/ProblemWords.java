package org.phalanx.sales.imports.errors;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.store.text.Phrasebook;

/// Words problems in the language of the workspace.
///
/// @param type key of the type that rows become
public record ProblemWords(Phrasebook phrases, Schema schema, Locale locale, String type)
        implements ErrorFile.Words {

    @Override
    public List<String> headers() {
        return Stream.of("line", "column", "value", "reason")
                .map(name -> phrases.say(Phrase.of("import.errors." + name), locale))
                .toList();
    }

    @Override
    public String reason(RowProblem problem) {
        String field = problem.field();
        return field.isEmpty() || !schema.type(type).fields().containsKey(field)
                ? phrases.say(problem.reason(), locale)
                : phrases.say(
                        new Refusal(problem.reason(), type, null, field, null), schema, locale);
    }
}
