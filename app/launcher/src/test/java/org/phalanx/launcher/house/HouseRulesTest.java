package org.phalanx.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.testkit.architecture.HouseRules;

/// Every rule over the main classes of every module that is shipped.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
    private static final String ROOT = "org.phalanx";

    private JavaClasses house;

    @BeforeAll
    void readsTheClassPath() {
        house =
                new ClassFileImporter()
                        .withImportOption(HouseRulesTest::isShipped)
                        .importPackages(ROOT);
    }

    @Test
    void seesEveryModule() {
        assertThat(house.stream().map(HouseRulesTest::module).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("kernel", "store", "sales", "desktop", "launcher");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keeps(ArchRule rule) {
        rule.check(house);
    }

    static List<ArchRule> rules() {
        return HouseRules.all(ROOT);
    }

    private static boolean isShipped(Location location) {
        return !location.contains("/test-classes/")
                && !location.contains("-tests.jar")
                && !location.contains("/testkit");
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }
}
