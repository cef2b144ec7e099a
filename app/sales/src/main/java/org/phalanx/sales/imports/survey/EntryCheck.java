package org.phalanx.sales.imports.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.PipelineEntry;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.source.cell.DateStyle;

/// Checks a mapping against the types of a workspace, before any file is opened.
public final class EntryCheck {

    /// Types whose records define the workspace itself.
    private static final Set<String> NOT_IMPORTED = Set.of("record_type", "field_def");

    private static final List<String> PARTS =
            List.of("country", "province", "city", "district", "street", "postcode");

    private final Schema schema;
    private final String place;

    private EntryCheck(Schema schema, String place) {
        this.schema = schema;
        this.place = place;
    }

    /// @throws MappingException naming what the workspace doesn't know
    public static void check(Mapping mapping, Schema schema) throws MappingException {
        int number = 1;
        for (FileEntry entry : mapping.files()) {
            String place = mapping.name() + ": files[" + number + "]";
            new EntryCheck(schema, place).check(entry);
            number++;
        }
    }

    private void check(FileEntry entry) throws MappingException {
        if (schema.find(entry.as()).isEmpty() || NOT_IMPORTED.contains(entry.as())) {
            throw new MappingException(place + ".as", "import.mapping.no-type", entry.as());
        }
        RecordType type = schema.type(entry.as());
        for (List<String> key : entry.match()) {
            if (!key.equals(List.of(FileEntry.ID))) {
                known(type, key, ".match");
            }
        }
        known(type, entry.set().keySet(), ".set");
        known(type, entry.derive().keySet(), ".derive");
        for (ColumnEntry column : entry.columns()) {
            for (Target target : column.targets()) {
                check(type, target, ".columns." + column.header());
            }
        }
        if (entry.pipeline() != null) {
            check(entry.pipeline());
        }
    }

    private void check(PipelineEntry pipeline) throws MappingException {
        RecordType stage = schema.type("stage");
        for (PipelineEntry.Stage one : pipeline.stages()) {
            known(stage, one.fields().keySet(), ".pipeline.stages." + one.text());
        }
        if (pipeline.others() != null) {
            known(stage, pipeline.others().keySet(), ".pipeline.others");
        }
    }

    private void check(RecordType type, Target target, String at) throws MappingException {
        known(type, List.of(target.field()), at);
        Field field = type.field(target.field());
        if (!target.rest().isEmpty()) {
            field = behind(field, target, at);
        }
        boolean names = field.kind().isReference() || field.kind() == Kind.TAGS;
        if (names) {
            RecordType other = schema.type(field.target());
            known(other, target.link().by(), at + ".by");
            Map<String, List<String>> create = target.link().create();
            known(other, create == null ? List.of() : create.keySet(), at + ".create");
        }
        for (String pattern : target.cell().formats()) {
            try {
                DateStyle.of(pattern);
            } catch (IllegalArgumentException e) {
                throw new MappingException(
                        place + at + ".format", "import.mapping.no-format", pattern);
            }
        }
    }

    private Field behind(Field field, Target target, String at) throws MappingException {
        if (field.kind() == Kind.ADDRESS && PARTS.contains(target.rest())) {
            return field;
        }
        if (!field.kind().isReference()) {
            throw new MappingException(place + at, "import.mapping.no-field", target.path());
        }
        RecordType other = schema.type(field.target());
        known(other, List.of(target.rest()), at);
        return other.field(target.rest());
    }

    private void known(RecordType type, Collection<String> fields, String at)
            throws MappingException {
        for (String field : fields) {
            if (!type.fields().containsKey(field)) {
                throw new MappingException(
                        place + at, "import.mapping.no-field", type.key() + "." + field);
            }
        }
    }
}
