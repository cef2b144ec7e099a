package org.phalanx.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Two small houses of planted classes: one breaks every rule, its twin keeps them all.
final class Planted {
    private static final String BROKEN = "org.phalanx.planted.broken";
    private static final String CLEAN = "org.phalanx.planted.clean";
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages(BROKEN);
    private static final JavaClasses CLEAN_HOUSE = new ClassFileImporter().importPackages(CLEAN);

    private Planted() {}

    /// The rule fails in the broken house on exactly those classes, and passes in the clean one.
    static void assertFinds(Function<House, ArchRule> rule, String... classes) {
        assertThat(failures(rule.apply(new House(BROKEN)), BROKEN_HOUSE))
                .isNotEmpty()
                .allSatisfy(
                        failure -> assertThat(Arrays.stream(classes)).anyMatch(failure::contains))
                .satisfies(failures ->
                        assertThat(classes)
                                .allSatisfy(name ->
                                        assertThat(failures).anyMatch(f -> f.contains(name))));
        assertThat(failures(rule.apply(new House(CLEAN)), CLEAN_HOUSE)).isEmpty();
    }

    static List<String> failures(ArchRule rule, JavaClasses house) {
        return rule.evaluate(house).getFailureReport().getDetails();
    }

    static JavaClasses clean() {
        return CLEAN_HOUSE;
    }
}
