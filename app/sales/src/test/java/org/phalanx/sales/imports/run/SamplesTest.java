package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricRequest;
import org.phalanx.sales.metrics.MetricsModule;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.testkit.data.SharedData;

/// Whole data sets by mappings of ours, with totals that others have computed beforehand; and a few
/// rows of the same shape where the data aren't there.
class SamplesTest {

    @TempDir Path folder;

    @Test
    void northwindComesToItsNetRevenue() {
        Path source = SharedData.require("northwind");
        try (Imported imported = imported()) {
            ImportReport report = imported.run(source, Imported.preset("northwind"));

            assertThat(problems(report)).isEmpty();
            assertThat(imported.number("SELECT count(*) FROM order_line")).isEqualTo(2155);
            assertThat(total(imported, MetricRequest.of("order-net"))).isEqualTo("1265793.0395");
            assertThat(total(imported, MetricRequest.of("unshipped-orders"))).isEqualTo("21");
            assertThat(
                            total(
                                    imported,
                                    MetricRequest.of("order-net")
                                            .where("it.order.account.code == 'QUICK'")))
                    .isEqualTo("110277.305");
        }
    }

    @Test
    void cdnowComesToItsCustomersAndPurchases() {
        Path source = SharedData.require("cdnow");
        try (Imported imported = imported()) {
            ImportReport report =
                    imported.run(source.resolve("CDNOW_master.txt"), Imported.preset("cdnow"));

            assertThat(problems(report)).isEmpty();
            assertThat(total(imported, MetricRequest.of("order-revenue"))).isEqualTo("2500315.63");
            assertThat(total(imported, MetricRequest.of("account-count"))).isEqualTo("23570");
            assertThat(
                            total(
                                    imported,
                                    MetricRequest.of("order-revenue")
                                            .where("it.account.code == '07592'")))
                    .isEqualTo("13990.93");
            assertThat(
                            imported.texts(
                                    "SELECT max(number) FROM \"order\" WHERE length(number) = 12"))
                    .containsExactly("O-2026-69659");
        }
    }

    @Test
    void xEducationConvertsAsManyAsItDid() {
        Path source = SharedData.require("leads-x-education");
        try (Imported imported = imported()) {
            ImportReport report =
                    imported.run(source.resolve("Leads.csv"), Imported.preset("x-education"));

            assertThat(problems(report)).isEmpty();
            assertThat(imported.number("SELECT count(*) FROM lead")).isEqualTo(9240);
            assertThat(total(imported, MetricRequest.of("lead-conversion"))).startsWith("38.53");
            assertThat(imported.number("SELECT count(*) FROM lead WHERE status = 'converted'"))
                    .isEqualTo(3561);
            assertThat(
                            imported.number(
                                    "SELECT count(*) FROM lead WHERE channel = 'Google'"
                                            + " AND status = 'converted'"))
                    .isEqualTo(1147);
            assertThat(imported.number("SELECT count(*) FROM lead WHERE channel = 'Google'"))
                    .isEqualTo(2873);
        }
    }

    @Test
    void aFewRowsOfTheSameShapesComeOutExactly() {
        try (Imported imported = imported()) {
            imported.file(
                    "CDNOW_master_few.txt",
                    " customer_id  date number_of_cds  dollar_value",
                    " 00001 19970101  1   11.77",
                    " 00002 19970112  1   12.00",
                    " 00002 19970112 15   77.00");
            imported.file("products.csv", "productID,productName", "11,Tea", "42,Noodles");
            imported.file("customers.csv", "customerID,companyName,phone", "VINET,Vins,NULL");
            imported.file(
                    "orders.csv",
                    "orderID,customerID,orderDate,shippedDate",
                    "10248,VINET,1996-07-04 00:00:00.000,NULL");
            imported.file(
                    "order-details.csv",
                    "orderID,productID,unitPrice,quantity,discount",
                    "10248,11,14.45,7,0.15",
                    "10248,42,9.80,10,0");

            imported.run(imported.folder, Imported.preset("northwind"));
            assertThat(total(imported, MetricRequest.of("order-net"))).isEqualTo("183.9775");
            assertThat(total(imported, MetricRequest.of("unshipped-orders"))).isEqualTo("1");

            ImportReport lined =
                    imported.run(
                            imported.folder.resolve("CDNOW_master_few.txt"),
                            Imported.preset("cdnow"));
            assertThat(problems(lined)).isEmpty();
            assertThat(total(imported, MetricRequest.of("order-revenue"))).isEqualTo("100.77");
            assertThat(total(imported, MetricRequest.of("account-count"))).isEqualTo("3");
        }
    }

    private Imported imported() {
        return Imported.in(
                folder,
                "w",
                new MetricsModule(new FolderPackFiles(Imported.root().resolve("seeds"))));
    }

    private static List<String> problems(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.problems().stream().limit(3).map(one -> file.file() + one))
                .toList();
    }

    private static String total(Imported imported, MetricRequest request) {
        Figure total = imported.workspace.get(MetricEngine.class).compute(request).meant().total();
        return Objects.requireNonNull(total.value())
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
