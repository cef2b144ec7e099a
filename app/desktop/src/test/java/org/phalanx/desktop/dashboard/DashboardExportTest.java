package org.phalanx.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.chart.ChartModule;
import org.phalanx.desktop.dashboard.page.TileView;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.file.SaveDialog;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
@SuppressWarnings("NullAway.Init")
class DashboardExportTest {

    @TempDir Path folder;
    @TempDir Path saved;
    private final List<String> proposed = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private OnScreen screen;
    private Scene scene;
    private Page page;

    @BeforeEach
    void open() {
        SaveDialog dialog =
                (over, title, name, extension) -> {
                    proposed.add(name + "." + extension);
                    return chosen;
                };
        var answers =
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        OptionalBinder.newOptionalBinder(binder(), SaveDialog.class)
                                .setBinding()
                                .toInstance(dialog);
                    }
                };
        screen =
                OnScreen.atOnce(
                                folder,
                                new Stage(),
                                SampleSales.metrics(),
                                new ChartModule(),
                                new DashboardModule(),
                                answers)
                        .look(Appearance.LIGHT, false);
        SampleSales.pages(screen.workspace);
        new SampleSales(screen.workspace);
        // so low that some tiles are out of sight
        scene = screen.open(1280, 600);
        page =
                screen.get(Pages.class).of(screen.workspace.me).stream()
                        .filter(one -> "manager".equals(one.audience()))
                        .findFirst()
                        .orElseThrow();
        screen.go("dashboard", page.id().toString());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void pageIsSavedWhole() throws IOException {
        int tiles = screen.get(Pages.class).tiles(page.id()).size();

        Path png = save("#page-menu", "export-page", "png");
        BufferedImage picture = ImageIO.read(png.toFile());
        Region grid = (Region) scene.getRoot().lookup(".page-grid");
        assertThat(picture.getHeight() / 2.0).isCloseTo(grid.getHeight(), within(4.0));
        assertThat(grid.getHeight()).isGreaterThan(600);
        assertThat(views()).hasSize(tiles).allMatch(view -> view.ready().get());
        Pictures.save(SwingFXUtils.toFXImage(picture, null), "dashboard-export-page");

        Path pdf = save("#page-menu", "export-page", "pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }

        Path xlsx = save("#page-menu", "export-page", "xlsx");
        try (var in = Files.newInputStream(xlsx);
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(tiles);
        }
        assertThat(proposed).hasSize(3).allMatch(name -> name.startsWith("Team "));
    }

    @Test
    void tileIsSavedWithAChartOfTheSpreadsheet() throws IOException {
        TileView bar =
                views().stream()
                        .filter(view -> view.model().tile().chart().equals("bar"))
                        .filter(view -> view.ready().get())
                        .findFirst()
                        .orElseThrow();
        String menu = "#" + bar.getId() + " .tile-menu";

        BufferedImage picture = ImageIO.read(save(menu, "export-tile", "png").toFile());
        assertThat(picture.getWidth())
                .isBetween((int) (2 * bar.getWidth()) - 2, 2 * (int) bar.getWidth() + 2);
        assertThat(save(menu, "export-tile", "pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF");
        try (var in = Files.newInputStream(save(menu, "export-tile", "xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).createDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void nothingIsWrittenWhenNobodyWantsOrItCannotBe() throws IOException {
        fire("#page-menu", "export-page", "png");
        assertThat(said()).isEmpty();

        chosen = Optional.of(saved.resolve("gone").resolve("page.xlsx"));
        fire("#page-menu", "export-page", "xlsx");
        assertThat(said()).startsWith("Not saved: The folder of").contains("page.xlsx");

        chosen = Optional.of(saved.resolve("gone").resolve("page.png"));
        fire("#page-menu", "export-page", "png");
        assertThat(said()).startsWith("Not saved: The folder of").contains("page.png");
        try (var files = Files.list(saved)) {
            assertThat(files).isEmpty();
        }
    }

    private List<TileView> views() {
        return scene.getRoot().lookupAll(".page-tile").stream()
                .map(node -> (TileView) node)
                .toList();
    }

    private Path save(String button, String menu, String form) {
        Path file = saved.resolve(menu + "." + form);
        chosen = Optional.of(file);
        fire(button, menu, form);
        assertThat(said()).isEqualTo("Saved to " + file);
        assertThat(file).isNotEmptyFile();
        return file;
    }

    private String said() {
        var toast = screen.get(Toasts.class).current().get();
        return toast == null ? "" : toast.sentence();
    }

    private void fire(String button, String menu, String form) {
        MenuButton more = (MenuButton) Objects.requireNonNull(scene.getRoot().lookup(button));
        Menu export = (Menu) find(more.getItems(), menu);
        find(export.getItems(), "export-" + form).fire();
    }

    private static MenuItem find(List<MenuItem> items, String id) {
        return items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }
}
