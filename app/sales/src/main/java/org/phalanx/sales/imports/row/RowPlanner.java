package org.phalanx.sales.imports.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.CellReaders;
import org.phalanx.sales.imports.convert.Substituted;
import org.phalanx.sales.imports.link.CreatePlan;
import org.phalanx.sales.imports.link.Directories;
import org.phalanx.sales.imports.link.LinkPlan;
import org.phalanx.sales.imports.link.References;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Link;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.survey.Columns;

/// Works out an entry of a mapping for one table. The entry has been checked against the types.
public final class RowPlanner {

    private final Schema schema;
    private final CellContext context;
    private final References references;
    private final Directories directories;
    private final Predicate<RecordType> mayMake;
    private final ValueSources sources;

    /// @param context with the format of texts that stand in the mapping
    /// @param mayMake types whose records the importing person may write
    public RowPlanner(
            Schema schema,
            CellContext context,
            References references,
            Directories directories,
            Predicate<RecordType> mayMake) {
        this.schema = schema;
        this.context = context;
        this.references = references;
        this.directories = directories;
        this.mayMake = mayMake;
        this.sources = new ValueSources(references, context, field -> link(field, Link.NONE));
    }

    /// Makes sure that records made from now on are known when an entry asks for them.
    public void prepare(FileEntry entry) {
        RecordType type = schema.type(entry.as());
        for (ColumnEntry column : entry.columns()) {
            for (Target target : column.targets()) {
                Field field = type.field(target.field());
                boolean names = field.kind().isReference() || field.kind() == Kind.TAGS;
                if (names && !target.rest().isEmpty()) {
                    field = schema.type(field.target()).field(target.rest());
                }
                if (field.kind().isReference() || field.kind() == Kind.TAGS) {
                    link(field, target.link());
                }
            }
        }
        sources.of(type, entry.set());
        sources.of(type, entry.derive());
    }

    /// The plan of an entry.
    ///
    /// @param formats how each column is written, by its place
    public RowPlan plan(FileEntry entry, Columns columns, Formats formats, Linker linker) {
        RecordType type = schema.type(entry.as());
        var fills = new ArrayList<Fill>();
        if (columns.ids() >= 0) {
            fills.add(new IdFill(columns.ids()));
        }
        for (Columns.Use use : columns.uses()) {
            fills.add(fill(type, use, formats.of(use), linker));
        }
        return new RowPlan(
                type,
                columns,
                fills,
                new RowPlan.Defaults(
                        sources.of(type, entry.set()), sources.of(type, entry.derive())),
                new RowPlan.Match(entry.keys(type), entry.updateOnly()),
                deals(type, entry, columns, linker),
                directories);
    }

    /// How each column is written.
    @FunctionalInterface
    public interface Formats {
        CellFormat of(Columns.Use use);
    }

    private @Nullable DealPlan deals(
            RecordType type, FileEntry entry, Columns columns, Linker linker) {
        if (!type.key().equals(DealPlan.TYPE)) {
            return null;
        }
        Link stage =
                columns.uses().stream()
                        .map(Columns.Use::target)
                        .filter(target -> target.path().equals(DealPlan.STAGE))
                        .map(Target::link)
                        .findFirst()
                        .orElse(Link.NONE);
        return new DealPlan(
                entry.pipeline(), link(type.field(DealPlan.STAGE), stage), linker.file());
    }

    private Fill fill(RecordType type, Columns.Use use, CellFormat format, Linker linker) {
        Field field = type.field(use.target().field());
        String rest = use.target().rest();
        if (rest.isEmpty()) {
            return direct(type, field, use, format, linker);
        }
        if (field.kind() == Kind.ADDRESS) {
            CellReader text = cell -> format.text(cell).orNull();
            return new PartFill(use, field.key(), PartFill.PARTS.indexOf(rest), text);
        }
        Field inner = schema.type(field.target()).field(rest);
        String path = use.target().path();
        ValueFill.Into onward =
                (draft, value) -> draft.onward(new RowDraft.Onward(field.key(), rest, value));
        return inner.kind().isReference()
                ? new LinkFill(use, path, link(inner, use), spoken(use, format), linker, onward)
                : new ValueFill(use, path, reader(inner, use, format), onward);
    }

    private Fill direct(
            RecordType type, Field field, Columns.Use use, CellFormat format, Linker linker) {
        String key = field.key();
        UnaryOperator<String> spoken = spoken(use, format);
        if (type.key().equals(DealPlan.TYPE) && key.equals(DealPlan.STAGE)) {
            return draft -> {
                if (draft.stage().isEmpty()) {
                    draft.stage(spoken.apply(draft.source().cell(use.index())));
                }
            };
        }
        if (field.kind() == Kind.TAGS) {
            Pattern between = Pattern.compile(Pattern.quote(use.target().cell().split()));
            return new TagsFill(use, link(field, use), between, spoken, linker);
        }
        if (field.kind().isReference()) {
            return new LinkFill(
                    use,
                    key,
                    link(field, use),
                    spoken,
                    linker,
                    (draft, value) -> draft.put(key, value));
        }
        return ValueFill.of(use, key, reader(field, use, format));
    }

    private CellReader reader(Field field, Columns.Use use, CellFormat format) {
        return CellReaders.of(field, use.target().cell(), context.with(format));
    }

    /// The text of a cell that names a record; empty when the cell says nothing.
    private static UnaryOperator<String> spoken(Columns.Use use, CellFormat format) {
        CellRule rule = use.target().cell();
        if (rule.values().isEmpty() && rule.otherwise() == null) {
            return cell -> format.isBlank(cell) ? "" : cell.strip();
        }
        var substituted = new Substituted(rule, format, cell -> null);
        return cell -> {
            String text = substituted.text(cell);
            return format.isBlank(text) ? "" : text.strip();
        };
    }

    private LinkPlan link(Field field, Columns.Use use) {
        return link(field, use.target().link());
    }

    private LinkPlan link(Field field, Link link) {
        RecordType target = schema.type(field.target());
        List<String> by = link.fields(target);
        CreatePlan create = mayMake.test(target) ? create(target, by, link) : null;
        var plan = new LinkPlan(field, by, link, create);
        references.prepare(plan);
        return plan;
    }

    /// What the mapping gives no name is called as the cell says; a record that only somebody's
    /// answer makes gets no other key when it can be found by that name.
    private CreatePlan create(RecordType target, List<String> by, Link link) {
        Map<String, List<String>> others = link.create() == null ? Map.of() : link.create();
        String title = target.face().title();
        var named = new HashMap<String, CellReader>();
        if (target.titleField().kind().isText() && !others.containsKey(title)) {
            named.put(title, CellReaders.of(target.titleField(), CellRule.NONE, context));
        }
        if (link.create() != null || !by.contains(title)) {
            String key = by.getFirst();
            named.put(key, CellReaders.of(target.field(key), CellRule.NONE, context));
        }
        return new CreatePlan(target, named, sources.of(target, others));
    }
}
