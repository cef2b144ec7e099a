package org.phalanx.sales.imports.proposal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// What the columns of one type may be called.
public final class TypeNames {

    private static final double OTHER = 0.95;
    private static final double PREFIXED = 0.93;
    private static final double OF_TYPE = 0.9;
    private static final double TITLE = 0.98;
    private static final double ITSELF = 0.9;

    private final Map<String, List<NameHit>> byName = new HashMap<>();
    private final Schema schema;
    private final RecordType type;
    private final HeaderWords words;

    public TypeNames(Schema schema, RecordType type, HeaderWords words) {
        this.schema = schema;
        this.type = type;
        this.words = words;
        type.activeFields().stream().filter(ImportFields::isTarget).forEach(this::add);
        words.fields().forEach(this::addShared);
        NameHit title = hit(type.face().title(), "", TITLE, NameHit.Basis.WORD);
        ofType(type).forEach(name -> put(name, title));
    }

    /// What a type itself is called: key, labels, other names.
    public static List<String> names(RecordType type, HeaderWords words) {
        return Stream.concat(
                        Stream.of(
                                        type.key(),
                                        type.wording().name().zh(),
                                        type.wording().name().en(),
                                        type.face().plural().zh(),
                                        type.face().plural().en())
                                .map(name -> HeaderKey.of(name).bare()),
                        words.ofType(type.key()).stream())
                .distinct()
                .toList();
    }

    private List<String> ofType(RecordType of) {
        return names(of, words);
    }

    private void add(Field field) {
        NameHit own = hit(field.key(), "", 1, NameHit.Basis.NAME);
        // among people, who owns a person is hardly ever meant
        boolean itself = field.key().equals("owner_id") && field.target().equals(type.key());
        double strength = itself ? OTHER * ITSELF : OTHER;
        NameHit other = hit(field.key(), "", strength, NameHit.Basis.WORD);
        Label label = field.label();
        List<String> said =
                Stream.of(field.key(), field.pathName(), label.zh(), label.en())
                        .map(name -> HeaderKey.of(name).bare())
                        .toList();
        List<String> more = words.fields().getOrDefault(field.key(), List.of());
        said.forEach(name -> put(name, own));
        more.forEach(name -> put(name, other));
        Stream.concat(said.stream(), more.stream()).forEach(name -> prefixed(name, other));
        if (field.kind().isReference()) {
            addReference(field, Stream.concat(said.stream(), more.stream()).toList());
        }
        if (field.kind() == Kind.ADDRESS) {
            words.parts()
                    .forEach((part, names) -> {
                        NameHit hit = hit(field.key() + "." + part, "", OTHER, NameHit.Basis.WORD);
                        names.forEach(name -> put(name, hit));
                        put(HeaderKey.of(field.key() + part).bare(), hit);
                    });
        }
        if (field.key().equals("code")) {
            ofType(type).forEach(name -> tails(name, "code", other));
        }
    }

    /// A column that fills several fields at once, when the type has them all.
    private void addShared(String fields, List<String> names) {
        List<String> paths = List.of(fields.split("\\+"));
        boolean known =
                paths.stream()
                        .allMatch(path ->
                                type.fields().containsKey(path)
                                        && ImportFields.isTarget(type.field(path)));
        if (paths.size() > 1 && known) {
            var hit = new NameHit(paths, "", 1, NameHit.Basis.WORD);
            names.forEach(name -> put(name, hit));
            names.forEach(name -> prefixed(name, hit));
        }
    }

    private void prefixed(String name, NameHit hit) {
        ofType(type).forEach(prefix -> put(prefix + name, hit.weaker(PREFIXED)));
    }

    private void addReference(Field field, List<String> names) {
        RecordType target = schema.type(field.target());
        var bases = new ArrayList<>(names);
        boolean main = field.key().equals(target.key() + "_id") || field.key().equals("owner_id");
        if (main) {
            NameHit hit = hit(field.key(), "", OF_TYPE, NameHit.Basis.WORD);
            ofType(target).forEach(name -> put(name, hit));
            bases.addAll(ofType(target));
        }
        NameHit byTitle = hit(field.key(), target.face().title(), OTHER, NameHit.Basis.WORD);
        NameHit byCode = hit(field.key(), "code", OTHER, NameHit.Basis.WORD);
        for (String base : bases) {
            tails(base, "name", byTitle);
            if (target.fields().containsKey("code")) {
                tails(base, "code", byCode);
            }
        }
    }

    private void tails(String base, String which, NameHit hit) {
        words.tails(which).forEach(tail -> put(base + tail, hit));
    }

    private static NameHit hit(String path, String by, double strength, NameHit.Basis basis) {
        return new NameHit(List.of(path), by, strength, basis);
    }

    private void put(String name, NameHit hit) {
        if (!name.isEmpty()) {
            List<NameHit> hits = byName.computeIfAbsent(name, key -> new ArrayList<>(2));
            if (hits.stream().noneMatch(known -> known.paths().equals(hit.paths()))) {
                hits.add(hit);
            }
        }
    }

    /// The fields that a header may mean, best first; none when it says nothing.
    public List<NameHit> hits(String header) {
        List<NameHit> exact = byName.get(HeaderKey.of(header).bare());
        List<NameHit> found = exact == null ? inPart(header) : exact;
        return found.stream()
                .sorted(Comparator.comparingDouble(NameHit::strength).reversed())
                .toList();
    }

    private List<NameHit> inPart(String header) {
        for (HeaderParts.Part part : HeaderParts.of(header)) {
            List<NameHit> hits = byName.get(part.text());
            if (hits != null) {
                return hits.stream().map(hit -> hit.inPart(part.share())).toList();
            }
        }
        return List.of();
    }
}
