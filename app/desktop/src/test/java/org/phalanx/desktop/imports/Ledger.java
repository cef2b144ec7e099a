package org.phalanx.desktop.imports;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phalanx.sales.imports.run.ImportsModule;
import org.phalanx.sales.imports.shelf.ShelfModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;

/// A ledger of old customers as a spreadsheet saves it in China, with the faults that such ledgers
/// have.
public final class Ledger {
    private static final String HEADER = "单位名称,信用代码,所属行业,人数,来源,联系人,职务,手机,负责人,最近联系,年采购额,备注2";
    private static final List<String> NAMES =
            List.of(
                    "苍梧精铸", "澜沐医疗", "云岫纸业", "鹤汀乳业", "铎声电子", "琅函印务", "汀洲冷链", "阑珊照明", "璟原新能", "栖梧纺织",
                    "沅芷日化", "墨坞轨交", "朔野重装", "霁川水务", "岱屿港务", "砚溪食品");
    private static final List<String> TRADES = List.of("通用设备制造业", "医药制造业", "造纸和纸制品业", "新能源");
    private static final List<String> SOURCES = List.of("展会", "客户转介绍", "线上推广", "网上");
    private static final List<String> PEOPLE = List.of("秦望舒", "邵明珂", "温既白", "沈砚秋", "林疏影");
    private static final List<String> JOBS = List.of("生产副总", "信息科长", "财务经理");
    private static final List<String> DAYS =
            List.of("2026-10-08", "2026-09-03", "2026-08-21", "2026-11-02");

    private Ledger() {}

    /// Writes the ledger and returns its file.
    public static Path write(Path folder) {
        return write(folder, 48);
    }

    /// The same with so many rows.
    public static Path write(Path folder, int rows) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (int i = 0; i < rows; i++) {
            lines.add(line(i));
        }
        Path file = folder.resolve("老客户台账 2026.csv");
        try {
            Files.write(file, String.join("\r\n", lines).getBytes(Charset.forName("GB18030")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String line(int i) {
        String name = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i + " 厂");
        return String.join(
                ",",
                name,
                "",
                i % 9 == 0 ? "新能源" : TRADES.get(i % 3),
                i % 5 == 0 ? "约500人" : String.valueOf(40 + i * 37),
                SOURCES.get(i % SOURCES.size()),
                PEOPLE.get(i % PEOPLE.size()) + (i < PEOPLE.size() ? "" : String.valueOf(i)),
                JOBS.get(i % JOBS.size()),
                "1380000%04d".formatted(i),
                i % 7 == 3 ? "老周" : "陆听澜",
                i == 11 ? "10月底" : DAYS.get(i % DAYS.size()),
                i % 2 == 0 ? 80 + i + "万" : String.valueOf(230_0000 + i * 1000),
                i % 3 == 0 ? "待定" : "见附件");
    }

    /// What an import needs beside records on screen.
    public static Module engine() {
        return new AbstractModule() {
            @Override
            protected void configure() {
                var seeds =
                        new FolderPackFiles(
                                Path.of(System.getProperty("phalanx.root", "../.."), "seeds"));
                install(new ImportsModule(seeds));
                install(new ShelfModule(seeds));
            }
        };
    }

    /// Records that are there before: one of the ledger, and the person who nearly bears a name of
    /// it.
    public static void prepare(TestWorkspace workspace) {
        workspace.make("account", Map.of("name", "苍梧精铸"));
        workspace.make("user", Map.of("name", "周老"));
        workspace.make("user", Map.of("name", "周砚之"));
    }
}
