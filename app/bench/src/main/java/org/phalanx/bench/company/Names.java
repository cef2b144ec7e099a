package org.phalanx.bench.company;

import java.util.random.RandomGenerator;

/// Names of companies, people and deals put together from syllables: as long and as varied as real
/// ones, and nobody's.
final class Names {

    private static final String FIRST = "苍云澜岱鹤璟栖沅墨朔琅汀霁铎阑砚溪栎蘅骊";
    private static final String SECOND = "梧岫沐屿汀原州芷坞野函洲川声珊溪岭舟泽陵";
    private static final String[] TRADES = {
        "精铸", "纸业", "医疗", "港务", "乳业", "新能", "纺织", "日化", "轨交", "重装", "印务", "冷链", "水务", "电子", "照明",
        "食品"
    };
    private static final String[] WORK = {
        "产线改造", "能耗监测", "仓储升级", "质检系统", "排产优化", "设备联网", "批次追溯", "备件管理"
    };
    private static final String SURNAMES = "陆宋江何沈温秦邵祁顾林程许唐韩冯曹袁邓彭";
    private static final String GIVEN = "听澜砚之亦舟禾书晚晴予安既白望舒明珂连城";

    private Names() {}

    static String company(RandomGenerator random, int number) {
        return "" + of(FIRST, random) + of(SECOND, random) + of(TRADES, random) + number;
    }

    static String deal(RandomGenerator random) {
        return of(WORK, random) + (1 + random.nextInt(9)) + "期";
    }

    static String person(RandomGenerator random) {
        return "" + of(SURNAMES, random) + of(GIVEN, random) + of(GIVEN, random);
    }

    private static char of(String chars, RandomGenerator random) {
        return chars.charAt(random.nextInt(chars.length()));
    }

    private static String of(String[] words, RandomGenerator random) {
        return words[random.nextInt(words.length)];
    }
}
