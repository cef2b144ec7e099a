package org.phalanx.desktop.dashboard.export;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.chart.ChartFiles;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.dashboard.page.PageView;
import org.phalanx.desktop.dashboard.page.TileView;
import org.phalanx.desktop.dashboard.page.WholePage;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.file.Saving;
import org.phalanx.desktop.ui.run.Work;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.ask.PageQuestion;

/// Saves tiles and pages as pictures, documents and workbooks where somebody wants them. Pictures
/// show what is in sight, workbooks hold all figures. FX thread only.
public final class Exports {
    private static final String PNG = "png";
    private static final String PDF = "pdf";
    private static final String XLSX = "xlsx";

    private final ChartFiles files;
    private final TileSheets sheets;
    private final Saving saving;
    private final DayFormat days;
    private final Texts texts;

    @Inject
    Exports(ChartFiles files, TileSheets sheets, Saving saving, DayFormat days, Language language) {
        this.files = files;
        this.sheets = sheets;
        this.saving = saving;
        this.days = days;
        this.texts = language.texts(Exports.class);
    }

    /// The ways to save a tile of a page.
    ///
    /// @param question what is asked of the page when it is saved
    public Menu tile(PageView page, TileModel tile, Supplier<PageQuestion> question) {
        Menu menu = menu("tile");
        menu.getItems()
                .addAll(
                        item(PNG, () -> tile(page, tile, PNG)),
                        item(PDF, () -> tile(page, tile, PDF)),
                        item(
                                XLSX,
                                () ->
                                        workbook(
                                                page,
                                                sheets.title(tile),
                                                List.of(tile),
                                                question.get())));
        return menu;
    }

    /// The ways to save a page.
    ///
    /// @param name of the page
    /// @param question what is asked of the page when it is saved
    public Menu page(PageView page, String name, Supplier<PageQuestion> question) {
        Menu menu = menu("page");
        menu.getItems()
                .addAll(
                        item(PNG, () -> page(page, name, PNG)),
                        item(PDF, () -> page(page, name, PDF)),
                        item(XLSX, () -> workbook(page, name, models(page), question.get())));
        return menu;
    }

    private Menu menu(String what) {
        Menu menu = new Menu();
        menu.setId("export-" + what);
        menu.textProperty().bind(texts.bind("export." + what));
        menu.setGraphic(Icons.of(Feather.DOWNLOAD, Icons.ROW));
        return menu;
    }

    private MenuItem item(String form, Runnable save) {
        MenuItem item = Menus.item(texts.bind("as." + form), null, save);
        item.setId("export-" + form);
        return item;
    }

    private static List<TileModel> models(PageView page) {
        return page.tiles().stream().map(TileView::model).toList();
    }

    private Optional<Path> ask(PageView page, String name, String form) {
        return saving.ask(
                page.getScene().getWindow(),
                texts.get("as." + form),
                texts.get("name", name, days.today().toString()),
                form);
    }

    private void tile(PageView page, TileModel tile, String form) {
        Optional<TileView> view =
                page.tiles().stream().filter(one -> one.model().equals(tile)).findFirst();
        String title = sheets.title(tile);
        view.filter(shown -> shown.ready().get())
                .ifPresentOrElse(
                        shown ->
                                ask(page, title, form)
                                        .ifPresent(file -> tile(shown, title, form, file)),
                        () -> saving.refuse(texts.get("wait")));
    }

    private void tile(TileView shown, String title, String form, Path file) {
        shown.print(true);
        try {
            saving.run(picture(shown, title, form, file));
        } finally {
            shown.print(false);
        }
    }

    private Work<Path> picture(Node node, String title, String form, Path file) {
        return form.equals(PNG) ? files.png(node, file) : files.pdf(title, List.of(node), file);
    }

    private void page(PageView page, String name, String form) {
        if (page.tiles().isEmpty()) {
            saving.refuse(texts.get("nothing"));
            return;
        }
        ask(page, name, form)
                .ifPresent(file ->
                        page.whole(
                                new WholePage.Taker() {
                                    @Override
                                    public void take(Node whole) {
                                        saving.run(picture(whole, name, form, file));
                                    }

                                    @Override
                                    public void left() {
                                        saving.refuse(texts.get("left"));
                                    }
                                }));
    }

    private void workbook(
            PageView page, String name, List<TileModel> tiles, PageQuestion question) {
        if (tiles.isEmpty()) {
            saving.refuse(texts.get("nothing"));
            return;
        }
        ask(page, name, XLSX)
                .ifPresent(
                        file -> sheets.read(tiles, question, all -> workbook(all, file)).start());
    }

    private void workbook(List<ChartFiles.Sheet> all, Path file) {
        if (all.isEmpty()) {
            saving.refuse(texts.get("untold"));
        } else {
            saving.run(files.xlsx(all, file));
        }
    }
}
