package org.phalanx.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.schema.Definitions;

/// Upgrades of the core pack in a workspace, changed here and there, and what becomes of them.
final class CoreUpgrade {

    static final Origin CORE = new Origin("core", true, false);

    final Pack pack;
    private final TestWorkspace workspace;

    CoreUpgrade(TestWorkspace workspace) throws PackException {
        this.workspace = workspace;
        this.pack = TestWorkspace.corePack();
    }

    Schema account(UnaryOperator<RecordType> change) {
        return pack.schema().with(change.apply(pack.schema().type("account")));
    }

    boolean upgrade(Schema schema) throws PackException {
        return install(new Pack("core", pack.version() + 1, pack.label(), schema, pack.records()));
    }

    boolean install(Pack other) throws PackException {
        return workspace
                .get(PackInstaller.class)
                .install(other, workspace.me, Locale.SIMPLIFIED_CHINESE);
    }

    void customise(Field field, UnaryOperator<Field> change) {
        define(change.apply(field));
    }

    void define(Field field) {
        workspace.write(
                Definitions.FIELD,
                Definitions.fieldId("account", field.key()),
                Map.of("of_type", "account", "key", field.key(), "spec", Definitions.write(field)));
    }

    static Field text(String key) {
        return new Field(
                key,
                Kind.TEXT,
                new Wording(new Label("股票代码", "Stock code"), null),
                Shape.of(Kind.TEXT),
                Rules.NONE,
                new Place("main", 50, true),
                CORE);
    }

    static Field labelled(Field field, String zh, String en) {
        return new Field(
                field.key(),
                field.kind(),
                new Wording(new Label(zh, en), field.wording().help()),
                field.shape(),
                field.rules(),
                field.place(),
                field.origin());
    }

    static Field offering(Field field, List<Option> options) {
        return new Field(
                field.key(),
                field.kind(),
                field.wording(),
                field.shape().withOptions(options),
                field.rules(),
                field.place(),
                field.origin());
    }

    static Option relabelled(Option option, String text) {
        return new Option(
                option.key(), Label.of(text), option.parent(), option.colour(), option.span());
    }

    static RecordType without(RecordType type, String field) {
        var fields = new LinkedHashMap<>(type.fields());
        fields.remove(field);
        return type.withFields(fields);
    }

    Field accountField(String key) {
        return workspace.workspace().catalog().schema().type("account").field(key);
    }

    Object value(String type, UUID record, String field) {
        var catalog = workspace.workspace().catalog().get();
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    try (var query =
                            connection.prepareStatement(catalog.table(type).selectById())) {
                        query.setBytes(1, Bits.bytes(record));
                        try (var row = query.executeQuery()) {
                            assertThat(row.next()).isTrue();
                            return catalog.table(type).read(row, 2).get(field);
                        }
                    }
                });
    }

    List<String> indexes(String type) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    var names = new ArrayList<String>();
                    try (var query =
                            connection.prepareStatement(
                                    "SELECT name FROM sqlite_master WHERE type = 'index' AND"
                                            + " tbl_name = ?")) {
                        query.setString(1, type);
                        try (var row = query.executeQuery()) {
                            while (row.next()) {
                                names.add(row.getString(1));
                            }
                        }
                    }
                    return names;
                });
    }

    String digest() {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }
}
