package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which module may know which.
final class Arrows {
    private static final Map<String, Set<String>> KNOWS =
            Map.of(
                    "kernel", Set.of(),
                    "wire", Set.of("kernel"),
                    "store", Set.of("kernel"),
                    "sales", Set.of("store", "kernel"),
                    "sync", Set.of("store", "wire", "kernel"),
                    "hub", Set.of("kernel", "wire"),
                    "desktop", Set.of("sales", "sync", "store", "kernel"),
                    "launcher",
                            Set.of("desktop", "hub", "sync", "sales", "store", "wire", "kernel"));

    private Arrows() {}

    static List<ArchRule> all(House house) {
        return KNOWS.keySet().stream().sorted().map(module -> knowsOnly(house, module)).toList();
    }

    static ArchRule knowsOnly(House house, String module) {
        Set<String> known = Objects.requireNonNull(KNOWS.get(module));
        String[] strangers =
                KNOWS.keySet().stream()
                        .filter(other -> !other.equals(module) && !known.contains(other))
                        .sorted()
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> unknown =
                strangers.length == 0
                        ? house.in("testkit")
                        : house.in("testkit").or(house.in(strangers));
        return noClasses()
                .that(house.in(module))
                .should()
                .dependOnClassesThat(unknown.as("outside %s and %s", module, known))
                .because(
                        "arrows between modules point one way only, as the architecture draws them")
                .allowEmptyShould(true);
    }
}
