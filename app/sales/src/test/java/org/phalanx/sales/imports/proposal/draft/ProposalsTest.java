package org.phalanx.sales.imports.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.Certainty;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.proposal.TableProposal;

class ProposalsTest {

    @TempDir Path folder;
    private Imported imported;

    @BeforeEach
    void open() {
        imported = Imported.in(folder);
    }

    @AfterEach
    void close() {
        imported.close();
    }

    private static Map<String, List<String>> targets(TableProposal table) {
        return table.columns().stream()
                .collect(
                        Collectors.toMap(
                                ColumnProposal::header,
                                column -> column.targets().stream().map(Target::path).toList()));
    }

    private TableProposal only(Path file) {
        Proposal proposal = imported.propose(file);
        assertThat(proposal.tables()).hasSize(1);
        return proposal.tables().getFirst();
    }

    @Test
    void readsChineseHeadersAsPeopleWriteThem() {
        Path file =
                imported.file(
                        "客户联系人.csv",
                        "姓名,所属公司,手机号码,办公电话,电子邮箱,职位,备注信息,序号",
                        "秦望舒,苍梧精铸,13800138000,021-55667788,qin@cangwu.cn,采购经理,会来电,1",
                        "陆听澜,北辰电力,13900139001,010-66778899,lu@beichen.cn,总工,,2");

        TableProposal table = only(file);

        assertThat(table.type()).isEqualTo("contact");
        assertThat(targets(table))
                .containsEntry("姓名", List.of("name"))
                .containsEntry("所属公司", List.of("account_id"))
                .containsEntry("手机号码", List.of("mobile"))
                .containsEntry("办公电话", List.of("phone"))
                .containsEntry("电子邮箱", List.of("email"))
                .containsEntry("职位", List.of("title"))
                .containsEntry("备注信息", List.of("description"))
                .containsEntry("序号", List.of());
        assertThat(table.filling("mobile").orElseThrow().certainty()).isEqualTo(Certainty.SURE);
    }

    @Test
    void readsEnglishHeadersWhateverTheirSpelling() {
        Path file =
                imported.file(
                        "export.csv",
                        "Company Name,INDUSTRY,Employee_Count,Annual Revenue (million),web-site,City,Zip Code",
                        "Hooli,software,120,1.5,https://hooli.example,Austin,78701",
                        "Initech,software,45,0.3,https://initech.example,Dallas,75201");

        TableProposal table = only(file);

        assertThat(table.type()).isEqualTo("account");
        assertThat(targets(table))
                .containsEntry("Company Name", List.of("name"))
                .containsEntry("INDUSTRY", List.of("industry_note"))
                .containsEntry("Employee_Count", List.of("employees", "size_band"))
                .containsEntry("Annual Revenue (million)", List.of("annual_revenue"))
                .containsEntry("web-site", List.of("website"))
                .containsEntry("City", List.of("address.city"))
                .containsEntry("Zip Code", List.of("address.postcode"));
        assertThat(imported.run(file).state()).isEqualTo(ImportReport.State.DONE);
        assertThat(imported.texts("SELECT annual_revenue FROM account ORDER BY name"))
                .containsExactly("150000000", "30000000");
    }

    @Test
    void tellsByContentWhatHeadersDoNotSay() {
        Path file =
                imported.file(
                        "联系人.csv",
                        "姓名,联系1,联系2",
                        "秦望舒,13800138000,qin@cangwu.cn",
                        "陆听澜,13900139001,lu@beichen.cn");

        TableProposal table = only(file);

        assertThat(targets(table))
                .containsEntry("联系1", List.of("mobile"))
                .containsEntry("联系2", List.of("email"));
        assertThat(table.filling("email").orElseThrow().certainty()).isEqualTo(Certainty.UNSURE);
    }

    @Test
    void importsAFolderInTheOrderInWhichFilesNeedEachOther() {
        imported.file(
                "a-deals.csv",
                "Deal Name,Account,Owner,Stage,Amount,Close Date",
                "Pump,Hooli,Ann,Won,1200,2026-03-01",
                "Valve,Initech,Bob,Talking,300,2026-05-01",
                "Tank,Hooli,Ann,Lost,0,2026-04-01");
        imported.file("b-accounts.csv", "Account Name,Sector", "Hooli,software", "Initech,steel");
        imported.file("c-staff.csv", "Full Name,Email", "Ann,ann@x.example", "Bob,bob@x.example");

        Proposal proposal = imported.propose(imported.folder);

        assertThat(proposal.tables().stream().map(TableProposal::type))
                .containsExactly("account", "user", "opportunity");
        ImportReport report = imported.run(imported.folder, proposal.mapping());
        assertThat(report.files()).allSatisfy(one -> assertThat(one.problems()).isEmpty());
        assertThat(
                        imported.rows(
                                "SELECT o.name, a.name, u.name, s.name, o.status FROM opportunity o"
                                        + " JOIN account a ON a.id = o.account_id JOIN user u ON u.id = o.owner_id"
                                        + " JOIN stage s ON s.id = o.stage_id ORDER BY o.name"))
                .containsExactly(
                        List.of("Pump", "Hooli", "Ann", "Won", "won"),
                        List.of("Tank", "Hooli", "Ann", "Lost", "lost"),
                        List.of("Valve", "Initech", "Bob", "Talking", "open"));
    }
}
