package org.phalanx.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Integrity;

/// What the workspace's owner made of a pack stays his when it is upgraded.
class PackUpgradeKeepsTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private CoreUpgrade core;

    @BeforeEach
    void make() throws PackException {
        workspace = TestWorkspace.create(folder.resolve("w"));
        core = new CoreUpgrade(workspace);
    }

    @AfterEach
    void close() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        workspace.close();
    }

    @Test
    void aChangedLabelFollowsUnlessTheOwnerHasHisOwn() throws PackException {
        core.customise(
                core.accountField("tier"),
                field -> CoreUpgrade.labelled(field, "战略层级", "Strategic tier"));
        UnaryOperator<RecordType> newWords =
                type ->
                        type.with(CoreUpgrade.labelled(type.field("tier"), "分级", "Grade"))
                                .with(
                                        CoreUpgrade.labelled(
                                                type.field("name"), "单位名称", "Organisation"));

        core.upgrade(core.account(newWords));

        assertThat(core.accountField("tier").label().zh()).isEqualTo("战略层级");
        assertThat(core.accountField("name").label().zh()).isEqualTo("单位名称");
    }

    @Test
    void anOptionOfThePackJoinsThoseOfTheOwner() throws PackException {
        core.customise(
                core.accountField("tier"),
                field -> {
                    var options = new ArrayList<>(field.shape().options());
                    Option first = options.getFirst();
                    options.set(0, CoreUpgrade.relabelled(first, "头部"));
                    options.add(Option.of("own_1", Label.of("自定")));
                    return CoreUpgrade.offering(field, options);
                });
        List<String> known =
                core.pack.schema().type("account").field("tier").shape().options().stream()
                        .map(Option::key)
                        .toList();

        core.upgrade(
                core.account(type -> {
                    var options = new ArrayList<>(type.field("tier").shape().options());
                    options.add(Option.of("s", new Label("特级", "Special")));
                    options.set(1, CoreUpgrade.relabelled(options.get(1), "新的说法"));
                    return type.with(CoreUpgrade.offering(type.field("tier"), options));
                }));

        List<Option> options = core.accountField("tier").shape().options();
        var expected = new ArrayList<>(known);
        expected.addAll(List.of("s", "own_1"));
        assertThat(options).extracting(Option::key).containsExactlyElementsOf(expected);
        assertThat(options.get(0).label().zh()).isEqualTo("头部");
        assertThat(options.get(1).label().zh()).isEqualTo("新的说法");
    }

    @Test
    void whatTheOwnerAddedSurvives() throws PackException {
        Field own =
                new Field(
                        "audit_ab12",
                        Kind.TEXT,
                        new Wording(Label.of("审计号"), null),
                        Shape.of(Kind.TEXT),
                        Rules.NONE,
                        new Place("main", 99, true),
                        Origin.CUSTOM);
        core.define(own);
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸", "audit_ab12", "A-7"));

        core.upgrade(core.account(type -> type.with(CoreUpgrade.text("stock_code"))));

        assertThat(core.accountField("audit_ab12")).isEqualTo(own);
        assertThat(core.value("account", account, "audit_ab12")).isEqualTo("A-7");
    }

    @Test
    void recordsOfThePackBelongToTheirOwner() throws PackException {
        UUID stage = Ids.derived("pack", "core", "standard-needs");
        workspace.write("stage", stage, Map.of("name", "摸清需求"));

        core.upgrade(core.pack.schema());

        assertThat(core.value("stage", stage, "name")).isEqualTo("摸清需求");
    }
}
