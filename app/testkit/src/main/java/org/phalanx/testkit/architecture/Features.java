package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/// How the features of one layer may know each other.
final class Features {
    private static final List<String> LAYERS =
            List.of("kernel", "wire", "store", "sales", "sync", "hub", "desktop", "desktop.ui");
    private static final List<String> FEATURE_LAYERS = List.of("sales", "desktop");
    private static final String UI_KIT = "ui";

    private Features() {}

    static List<ArchRule> all(House house) {
        Stream<ArchRule> cycles = LAYERS.stream().map(layer -> freeOfCycles(house, layer));
        Stream<ArchRule> inner = FEATURE_LAYERS.stream().map(layer -> innerIsPrivate(house, layer));
        return Stream.concat(cycles, inner).toList();
    }

    static ArchRule freeOfCycles(House house, String layer) {
        return slices().matching(house.root() + "." + layer + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other in a circle are one package")
                .allowEmptyShould(true);
    }

    static ArchRule innerIsPrivate(House house, String layer) {
        return classes()
                .that(are(house.in(layer)))
                .should(keepOutOfOtherFeatures(house.root() + "." + layer + "."))
                .because("packages below a feature's own are its inner affairs")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> keepOutOfOtherFeatures(String layer) {
        return new ArchCondition<>("know other features by their own package only") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                String own = feature(origin.getPackageName(), layer);
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    String target = dependency.getTargetClass().getPackageName();
                    String other = feature(target, layer);
                    boolean inner = !other.isEmpty() && !target.equals(layer + other);
                    if (inner && !other.equals(own) && !other.equals(UI_KIT)) {
                        events.add(
                                SimpleConditionEvent.violated(
                                        dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /// The name of the feature that a package belongs to, empty outside the layer.
    private static String feature(String name, String layer) {
        if (!name.startsWith(layer)) {
            return "";
        }
        String rest = name.substring(layer.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
