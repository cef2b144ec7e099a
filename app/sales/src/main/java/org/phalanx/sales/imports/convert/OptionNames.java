package org.phalanx.sales.imports.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;

/// Finds an option by what people call it: its key, its label in either language, the way to it.
///
/// Letter case and width don't matter. In a cascade a name that means several nodes needs the way
/// (`吉林省/吉林市`), and places may be called without 省 or 市.
public final class OptionNames {

    private static final Pattern WAY = Pattern.compile("\\s*[/\\\\>|→]\\s*");
    private static final Pattern PLACE = Pattern.compile("(省|市|地区|盟|(壮族|回族|维吾尔)?自治区|特别行政区)$");
    private static final String SEVERAL = "";

    private final Map<String, String> full = new HashMap<>();
    private final Map<String, String> brief = new HashMap<>();

    public OptionNames(Field field) {
        List<Option> options = field.shape().options();
        boolean tree = field.kind() == Kind.CASCADE;
        var byKey = new HashMap<String, Option>();
        options.forEach(option -> byKey.put(option.key(), option));
        for (Option option : options) {
            full.put(Folded.of(option.key()), option.key());
        }
        for (Option option : options) {
            for (Function<Label, String> language :
                    List.<Function<Label, String>>of(Label::zh, Label::en)) {
                String name = language.apply(option.label());
                put(full, name, option.key());
                put(brief, name.replace(" ", ""), option.key());
                if (tree) {
                    put(full, way(option, byKey, language), option.key());
                    put(brief, without(name), option.key());
                    put(brief, without(way(option, byKey, language)), option.key());
                }
            }
        }
    }

    private static String way(
            Option option, Map<String, Option> byKey, Function<Label, String> language) {
        String name = language.apply(option.label());
        Option parent = option.parent() == null ? null : byKey.get(option.parent());
        return parent == null ? name : way(parent, byKey, language) + "/" + name;
    }

    private static String without(String name) {
        var steps = new StringBuilder();
        for (String step : name.split("/", -1)) {
            steps.append(steps.isEmpty() ? "" : "/").append(PLACE.matcher(step).replaceFirst(""));
        }
        return steps.toString();
    }

    private static void put(Map<String, String> names, String name, String key) {
        names.merge(Folded.of(name), key, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    /// The key of the option, or null when nothing or more than one is called so.
    public @Nullable String find(String text) {
        String folded = Folded.of(text);
        String key = full.get(folded);
        if (key == null) {
            String way = WAY.matcher(folded).replaceAll("/");
            key = full.getOrDefault(way, brief.get(without(way)));
        }
        if (key == null) {
            // A 级 is written A级, too
            key = brief.get(folded.replace(" ", ""));
        }
        return key == null || key.equals(SEVERAL) ? null : key;
    }
}
