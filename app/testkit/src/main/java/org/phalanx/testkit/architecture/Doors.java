package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// What has one entrance only.
final class Doors {
    private static final String DATA_SOURCE = "DataSource";
    private static final String DRIVER_MANAGER = "java.sql.DriverManager";

    private Doors() {}

    static List<ArchRule> all(House house) {
        return List.of(onePackageOpensConnections(house), onlyLauncherKnowsInjector(house));
    }

    /// The hub keeps databases of its own.
    static ArchRule onePackageOpensConnections(House house) {
        return classes()
                .that(doNot(house.in("hub")))
                .should(
                        new OneDoor(
                                "the opening of connections",
                                Doors::opensConnection,
                                house.in("store"),
                                OneDoor.Width.PACKAGE))
                .because("settings, file lock and driver of a workspace are decided in one place")
                .allowEmptyShould(true);
    }

    static ArchRule onlyLauncherKnowsInjector(House house) {
        return noClasses()
                .that(house.outside("launcher"))
                .should()
                .dependOnClassesThat(
                        nameMatching("com\\.google\\.inject\\.(Injector|Guice)")
                                .as("that are Injector or Guice"))
                .because("who can ask the injector for anything hides what he needs")
                .allowEmptyShould(true);
    }

    private static boolean opensConnection(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean driver = owner.getPackageName().startsWith("org.sqlite");
        boolean pool = owner.getName().endsWith(DATA_SOURCE);
        return switch (access.getName()) {
            case "getConnection" -> pool || driver || owner.getName().equals(DRIVER_MANAGER);
            case "createConnection" -> driver;
            case "<init>" -> pool;
            default -> false;
        };
    }
}
