package org.phalanx.sales.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.sales.metrics.MetricsModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.open.Database;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.pack.PackInstaller;
import org.phalanx.store.pack.PackReader;
import org.phalanx.store.pack.PackRecord;
import org.phalanx.store.undo.Undo;

@SuppressWarnings("NullAway.Init")
class PagesTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private Pages pages;
    private Laying laying;

    @BeforeEach
    void open() throws PackException {
        PackFiles seeds =
                new FolderPackFiles(Path.of(System.getProperty("phalanx.root", "../.."), "seeds"));
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"),
                        new MetricsModule(seeds),
                        new DashboardsModule(seeds.in("dashboards")));
        install(pack());
        pages = workspace.get(Pages.class);
        laying = workspace.get(Laying.class);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Pack pack() throws PackException {
        return PackReader.read(
                new FolderPackFiles(Path.of(System.getProperty("phalanx.root", "../.."), "seeds"))
                        .in("dashboards"));
    }

    private void install(Pack pack) throws PackException {
        workspace.get(PackInstaller.class).install(pack, workspace.me, Locale.SIMPLIFIED_CHINESE);
    }

    private Page page(String audience) {
        return pages.of(workspace.me).stream()
                .filter(page -> audience.equals(page.audience()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorkspaceBeginsWithAPageForEach() {
        assertThat(pages.of(workspace.me))
                .extracting(Page::audience)
                .containsExactly("rep", "manager", "director");
        for (Page page : pages.of(workspace.me)) {
            List<Tile> tiles = pages.tiles(page.id());
            for (Tile tile : tiles) {
                assertThat(
                                workspace
                                        .get(TileReading.class)
                                        .read(tile, PageQuestion.of(new Span.Always())))
                        .as(tile.toString())
                        .isNotInstanceOf(TileAnswer.Refused.class);
                assertThat(tiles)
                        .filteredOn(other -> !other.equals(tile))
                        .noneMatch(other -> other.spot().meets(tile.spot()));
            }
        }
    }

    @Test
    void whatTheOwnerChangedStaysWhenPagesAreUpgraded() throws PackException {
        Tile mine = pages.tiles(page("manager").id()).getFirst();
        Tile gone = pages.tiles(page("manager").id()).getLast();
        Tile other = pages.tiles(page("director").id()).getFirst();
        laying.place(Map.of(mine.id(), new Spot(0, 60, 5, 5)), "won");
        laying.remove(gone.id(), Map.of(), "due");

        install(newer(pack()));

        Tile now = tile("manager", mine.id());
        assertThat(now.spot()).isEqualTo(new Spot(0, 60, 5, 5));
        assertThat(now.chart()).isEqualTo("table");
        assertThat(pages.tiles(page("manager").id())).noneMatch(one -> one.id().equals(gone.id()));
        assertThat(tile("director", other.id()).chart()).isEqualTo("table");
        assertThat(tile("director", other.id()).spot().height()).isEqualTo(9);
        assertThat(pages.tiles(page("rep").id())).anyMatch(one -> one.chart().equals("text"));
    }

    private Tile tile(String audience, UUID id) {
        return pages.tiles(page(audience).id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Every tile is a table of height 9, and there is one more.
    private static Pack newer(Pack pack) {
        List<PackRecord> changed =
                pack.records().stream()
                        .map(record -> {
                            var fields = new HashMap<>(record.fields());
                            if (fields.containsKey("chart")) {
                                fields.put("chart", "table");
                                fields.put("height", 9);
                            }
                            return new PackRecord(record.type(), record.key(), fields);
                        })
                        .toList();
        var all = new ArrayList<>(changed);
        all.add(
                new PackRecord(
                        "dashboard_tile",
                        "rep-hello",
                        Map.of(
                                "dashboard_id",
                                "rep",
                                "chart",
                                "text",
                                "text",
                                "你好",
                                "x",
                                0,
                                "y",
                                90,
                                "width",
                                4,
                                "height",
                                2)));
        return new Pack(pack.name(), pack.version() + 1, pack.label(), pack.schema(), all);
    }

    @Test
    void oneStepTakesEachThingBack() {
        Page page = page("manager");
        List<Tile> before = pages.tiles(page.id());
        Tile first = before.getFirst();
        Map<UUID, Spot> spots = new HashMap<>();
        before.forEach(tile -> spots.put(tile.id(), tile.spot()));

        Map<UUID, Spot> after = Arranging.moved(spots, first.id(), new Spot(4, 8, 6, 6));
        laying.place(Arranging.changed(spots, after), "won");
        assertThat(pages.tiles(page.id())).isNotEqualTo(before);
        undo();
        assertThat(pages.tiles(page.id())).isEqualTo(before);

        laying.remove(
                first.id(), Arranging.changed(spots, Arranging.without(spots, first.id())), "won");
        assertThat(pages.tiles(page.id())).hasSize(before.size() - 1);
        undo();
        assertThat(pages.tiles(page.id())).isEqualTo(before);

        UUID copy = laying.newId();
        laying.copy(page.id(), copy, "我的页");
        assertThat(pages.tiles(copy)).hasSameSizeAs(before);
        undo();
        assertThat(pages.of(workspace.me)).hasSize(3);
    }

    private void undo() {
        assertThat(Database.await(workspace.get(Undo.class).last(workspace.me))).isPresent();
    }

    @Test
    void aTileKeepsAllThatItWasTold() {
        UUID page = laying.newId();
        assertThat(laying.create(page, "我的页").isCommitted()).isTrue();
        var asked =
                new Asked(
                        "won-revenue",
                        List.of("owner", "stage"),
                        7,
                        "it.amount >= 1000",
                        new Span.Turning(Stretch.YEAR, 1),
                        true,
                        new BigDecimal("1200000.00"));
        Tile tile =
                new Tile(
                        laying.newId(),
                        page,
                        "stacked-bar",
                        asked,
                        new Tile.Words("标题", "文字"),
                        new Spot(2, 3, 4, 5));

        assertThat(laying.add(tile, "标题").isCommitted()).isTrue();

        assertThat(pages.tiles(page)).containsExactly(tile);
        Tile other = tile.drawn("table").asking(Asked.of("won-count")).saying(Tile.Words.NONE);
        assertThat(laying.change(other, "标题").isCommitted()).isTrue();
        assertThat(pages.tiles(page)).containsExactly(other);
    }

    @Test
    void aDefaultPageGoesBackToHowItCame() {
        Page page = page("director");
        List<Tile> before = pages.tiles(page.id());
        laying.remove(before.getFirst().id(), Map.of(), "won");
        laying.change(before.get(2).drawn("pie"), "x");
        laying.add(
                new Tile(
                        laying.newId(),
                        page.id(),
                        "text",
                        Asked.of(""),
                        new Tile.Words("", "more"),
                        new Spot(0, 80, 3, 3)),
                "more");

        var defaults = workspace.get(DefaultPages.class);
        assertThat(defaults.has(page.id())).isTrue();
        assertThat(laying.reset(page.id(), "全局", defaults.tiles(page.id())).isCommitted()).isTrue();

        assertThat(pages.tiles(page.id())).isEqualTo(before);
    }
}
