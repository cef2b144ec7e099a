package org.phalanx.sales.imports.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.CellReaders;
import org.phalanx.sales.imports.convert.RowTexts;
import org.phalanx.sales.imports.convert.Template;
import org.phalanx.sales.imports.convert.ValueSource;
import org.phalanx.sales.imports.link.LinkPlan;
import org.phalanx.sales.imports.link.References;
import org.phalanx.sales.imports.link.Resolution;
import org.phalanx.sales.imports.mapping.CellRule;

/// Makes the sources of values that no column gives: fixed texts and texts with braces.
final class ValueSources {

    private final References references;
    private final CellContext context;
    private final Function<Field, LinkPlan> links;

    /// @param links how a text names a record for a field
    ValueSources(References references, CellContext context, Function<Field, LinkPlan> links) {
        this.references = references;
        this.context = context;
        this.links = links;
    }

    /// Sources by field.
    Map<String, ValueSource> of(RecordType type, Map<String, List<String>> texts) {
        var sources = new LinkedHashMap<String, ValueSource>();
        texts.forEach((key, templates) -> {
            Field field = type.field(key);
            sources.put(
                    key,
                    field.kind() == Kind.CHOICES
                            ? of(field, List.of(String.join(CellRule.SPLIT, templates)))
                            : of(field, templates));
        });
        return sources;
    }

    private ValueSource of(Field field, List<String> texts) {
        List<Template> templates = texts.stream().map(Template::new).toList();
        if (field.kind().isReference()) {
            LinkPlan link = links.apply(field);
            return row -> record(templates, link, row);
        }
        CellReader reader = CellReaders.of(field, CellRule.NONE, context);
        return row -> {
            String text = text(templates, row);
            return text.isEmpty() ? null : reader.read(text);
        };
    }

    private @Nullable Object record(List<Template> templates, LinkPlan link, RowTexts row) {
        for (Template template : templates) {
            String alone = template.alone();
            if (alone != null && row.value(alone) instanceof UUID record) {
                return record;
            }
        }
        String text = text(templates, row);
        Resolution.Found found = text.isEmpty() ? null : references.known(link, text);
        return found == null ? null : found.record();
    }

    private static String text(List<Template> templates, RowTexts row) {
        for (Template template : templates) {
            String text = template.fill(row);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
