package org.phalanx.sales.imports.proposal.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.CellReaders;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.convert.OptionNames;
import org.phalanx.sales.imports.convert.Substituted;
import org.phalanx.sales.imports.mapping.Link;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.source.cell.CellFormat;

/// Reads cells as a target would, references included: a text that names no record is misread.
public final class TargetReaders {

    /// The key of the reason for a text that names no record.
    public static final String NO_RECORD = "import.no-record";

    private final Schema schema;
    private final CellContext context;
    private final KnownNames names;
    private final Map<String, OptionNames> options = new HashMap<>();

    public TargetReaders(Schema schema, CellContext context, KnownNames names) {
        this.schema = schema;
        this.context = context;
        this.names = names;
    }

    /// The reader of a column.
    ///
    /// @param type that rows become
    /// @param format of the column
    public CellReader of(RecordType type, Target target, CellFormat format) {
        Field field = field(type, target);
        if (field.kind().isReference() || field.kind() == Kind.TAGS) {
            return names(field, target, format);
        }
        return CellReaders.of(field, target.cell(), context.with(format));
    }

    /// Key of the field that names records of a type.
    public String title(String target) {
        return schema.type(target).face().title();
    }

    /// Whether a table of this import brings records of a type.
    public boolean isBrought(String target) {
        return names.isBrought(target);
    }

    /// Whether a record of a type can be made of a name alone.
    public boolean isMadeByName(String target) {
        return schema.type(target).isMadeByName();
    }

    /// What the options of a field are called, worked out once.
    public OptionNames options(RecordType type, Field field) {
        return options.computeIfAbsent(
                type.key() + "." + field.key(), key -> new OptionNames(field));
    }

    /// The field whose values the cells must be: that of the row, or the one behind a reference.
    private Field field(RecordType type, Target target) {
        Field field = type.field(target.field());
        return target.rest().isEmpty() || field.kind() == Kind.ADDRESS
                ? field
                : schema.type(field.target()).field(target.rest());
    }

    private CellReader names(Field field, Target target, CellFormat format) {
        var spoken = new Substituted(target.cell(), format, cell -> null);
        Pattern between = Pattern.compile(Pattern.quote(target.cell().split()));
        boolean several = field.kind() == Kind.TAGS;
        return cell -> {
            String text = spoken.text(cell).strip();
            if (format.isBlank(text)) {
                return null;
            }
            for (String part : several ? List.of(between.split(text)) : List.of(text)) {
                Misread unknown = unknown(field, target.link(), part.strip());
                if (unknown != null) {
                    return unknown;
                }
            }
            return text;
        };
    }

    private @Nullable Misread unknown(Field field, Link link, String text) {
        boolean aliased =
                link.aliases().keySet().stream()
                        .anyMatch(alias -> Folded.of(alias).equals(Folded.of(text)));
        boolean known = text.isEmpty() || aliased || names.has(field.target(), link, text);
        return known ? null : Misread.of(NO_RECORD, text);
    }
}
