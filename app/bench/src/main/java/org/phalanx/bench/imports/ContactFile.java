package org.phalanx.bench.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Writes a folder as a customer brings it: accounts, and many contacts that name them.
final class ContactFile {

    private static final List<String> SURNAMES = List.of("秦", "陆", "温", "沈", "顾", "江", "苏", "叶");
    private static final List<String> GIVEN = List.of("望舒", "听澜", "既白", "知夏", "云起", "怀瑾", "若水");
    private static final List<String> TITLES = List.of("采购经理", "总工程师", "生产副总", "财务总监", "IT 主管");
    private static final List<String> PLACES = List.of("苏州", "青岛", "成都", "宁波", "佛山", "长沙");
    private static final List<String> TRADES = List.of("精铸", "纸业", "电力", "医疗", "机械", "包装");
    private static final int ACCOUNTS_EACH = 20;
    private static final int DAYS = 1500;

    private ContactFile() {}

    /// Writes `accounts.csv` and `contacts.csv`.
    ///
    /// @param rows of contacts; a twentieth as many accounts
    static void write(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        int accounts = Math.max(1, rows / ACCOUNTS_EACH);
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve("accounts.csv"), StandardCharsets.UTF_8)) {
            out.write("客户编号,客户名称,行业说明,员工人数,网站\n");
            for (int i = 0; i < accounts; i++) {
                out.write(
                        "A%06d,%s,%s,%d,https://www.a%d.example\n"
                                .formatted(i, account(i), of(TRADES, i / 7), 20 + i % 900, i));
            }
        }
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve("contacts.csv"), StandardCharsets.UTF_8)) {
            out.write("联系人编号,姓名,客户名称,手机,邮箱,职务,部门,创建日期,备注\n");
            for (int i = 0; i < rows; i++) {
                out.write(contact(i, account(i % accounts)));
            }
        }
    }

    private static String account(int i) {
        return of(PLACES, i) + "第" + i + of(TRADES, i / 5) + "有限公司";
    }

    private static String contact(int i, String account) {
        return "C%07d,%s,%s,1%010d,c%d@mail.example,%s,%s,%s,%s\n"
                .formatted(
                        i,
                        of(SURNAMES, i) + of(GIVEN, i / 8) + i % 100,
                        account,
                        3_000_000_000L + i,
                        i,
                        of(TITLES, i / 3),
                        "第" + i % 12 + "事业部",
                        LocalDate.of(2022, 1, 1).plusDays(i % DAYS),
                        i % 4 == 0 ? "\"展会上认识, 约了 " + i % 28 + " 号回访\"" : "");
    }

    private static String of(List<String> words, int i) {
        return words.get(i % words.size());
    }
}
