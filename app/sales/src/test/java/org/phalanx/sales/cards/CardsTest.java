package org.phalanx.sales.cards;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.value.Address;
import org.phalanx.sales.exports.records.CardExport;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.testkit.data.SharedData;

/// Business cards in and out again.
class CardsTest {

    private static final String PICTURE =
            Base64.getEncoder().encodeToString(HexFormat.of().parseHex("ffd8ffe000104a46494600"));

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(
            value = VCardVersion.class,
            names = {"V3_0", "V4_0"})
    void everyCardOfManyProgramsComesOutAsItCameIn(VCardVersion version) throws Exception {
        Path source = SharedData.require("vcard-samples/ez-vcard");
        try (Imported imported = Imported.in(folder)) {
            List<String> before = new ArrayList<>();
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".vcf")).toList()) {
                    Files.copy(file, imported.folder.resolve(file.getFileName()));
                    Ezvcard.parse(file).all().forEach(card -> before.add(kept(card)));
                }
            }
            assertThat(before).hasSize(26);

            ImportReport report = imported.run(imported.folder, eachAlone());
            assertThat(report.sum(Counts::refused)).isZero();
            assertThat(report.sum(Counts::created)).isGreaterThanOrEqualTo(26);

            Path out = folder.resolve("out.vcf");
            export(imported, out, version);
            List<String> after = Ezvcard.parse(out).all().stream().map(CardsTest::kept).toList();
            assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    /// Names, numbers, mails, addresses, notes and pictures of a card, whatever their order.
    private static String kept(VCard card) {
        var kept = new TreeSet<String>();
        kept.add("name " + CardFields.name(card).strip());
        card.getTelephoneNumbers()
                .forEach(one -> kept.add("tel " + CardFields.digits(CardFields.number(one))));
        card.getEmails().forEach(one -> kept.add("mail " + one.getValue()));
        card.getAddresses()
                .forEach(one ->
                        kept.add(
                                "address "
                                        + CardFields.street(one)
                                        + one.getLocalities()
                                        + one.getRegions()
                                        + one.getPostalCodes()
                                        + one.getCountries()));
        card.getNotes().forEach(one -> kept.add("note " + plain(one.getValue())));
        card.getPhotos()
                .forEach(one ->
                        kept.add(
                                "photo "
                                        + (one.getData() == null
                                                ? one.getUrl()
                                                : Arrays.hashCode(one.getData()))));
        return String.join("\n", kept);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// The preset, but cards of one person stay several.
    private static Mapping eachAlone() throws IOException, MappingException {
        String yaml = Files.readString(Imported.root().resolve("seeds/imports/vcard.yaml"));
        return MappingReader.read(
                "vcard.yaml",
                yaml.replace(
                                "match: [code, email, mobile, [account_id, name]]",
                                "match: [birthday]")
                        .replace(
                                "      Birthday: {field: birthday, invalid: leave, format: yyyy-MM-dd}\n",
                                ""));
    }

    @Test
    void aContactThatChangedSinceIsWrittenAsItIsNow() throws Exception {
        try (Imported imported = Imported.in(folder)) {
            Path in =
                    imported.file(
                            "zhang.vcf",
                            "BEGIN:VCARD",
                            "VERSION:3.0",
                            "FN:张伟",
                            "N:张;伟;;;",
                            "ORG:苍梧精铸有限公司;采购部",
                            "TITLE:采购经理",
                            "TEL;TYPE=CELL:138 0013 8000",
                            "TEL;TYPE=HOME:0755-1234567",
                            "TEL;TYPE=FAX:0755-7654321",
                            "EMAIL:zhang@example.com",
                            "ADR;TYPE=WORK:;;科技路 1 号;深圳;广东;518000;中国",
                            "BDAY:1985-03-09",
                            "NOTE:喜欢围棋",
                            "PHOTO;ENCODING=b;TYPE=JPEG:" + PICTURE,
                            "X-NICK:老张",
                            "END:VCARD");

            ImportReport report = imported.run(in, Imported.preset("vcard"));
            assertThat(report.sum(Counts::refused)).isZero();
            assertThat(
                            imported.rows(
                                    "SELECT c.name, a.name, c.dept, c.title, c.mobile, c.phone,"
                                            + " c.email, c.birthday, c.description FROM contact c"
                                            + " JOIN account a ON a.id = c.account_id"))
                    .containsExactly(
                            List.of(
                                    "张伟",
                                    "苍梧精铸有限公司",
                                    "采购部",
                                    "采购经理",
                                    "138 0013 8000",
                                    "0755-1234567",
                                    "zhang@example.com",
                                    "1985-03-09",
                                    "喜欢围棋"));
            UUID contact = only(imported);
            imported.workspace.write(
                    "contact",
                    contact,
                    Map.of(
                            "name", "张卫",
                            "mobile", "13900139000",
                            "address", new Address("中国", "广东", "深圳", null, "科技路 1 号", "518000")));

            Path out = folder.resolve("out.vcf");
            export(imported, out, VCardVersion.V3_0);
            VCard card = Ezvcard.parse(out).first();
            assertThat(card.getFormattedName().getValue()).isEqualTo("张卫");
            assertThat(
                            card.getTelephoneNumbers().stream()
                                    .map(CardFields::number)
                                    .collect(Collectors.toList()))
                    .containsExactlyInAnyOrder("13900139000", "0755-1234567", "0755-7654321");
            assertThat(card.getAddresses()).hasSize(1);
            assertThat(card.getPhotos().getFirst().getData())
                    .isEqualTo(Base64.getDecoder().decode(PICTURE));
            assertThat(card.getExtendedProperty("X-NICK").getValue()).isEqualTo("老张");
        }
    }

    private static UUID only(Imported imported) {
        var schema = imported.workspace.get(CurrentCatalog.class).schema();
        return imported.workspace
                .get(Queries.class)
                .rows(RecordQuery.of(schema.type("contact")))
                .rows()
                .getFirst()
                .id();
    }

    private static void export(Imported imported, Path out, VCardVersion version)
            throws IOException {
        new CardExport(
                        imported.workspace.get(Queries.class),
                        imported.workspace.get(CurrentCatalog.class))
                .write(Filter.everything(), out, version);
    }
}
