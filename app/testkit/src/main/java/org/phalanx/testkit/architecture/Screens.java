package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// How screens are built.
final class Screens {
    private static final DescribedPredicate<JavaClass> MODEL =
            describe("view models", type -> outermost(type).getSimpleName().endsWith("Model"));
    private static final DescribedPredicate<JavaClass> OF_THE_SCENE =
            resideInAPackage("javafx..")
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..")))
                    .as("of JavaFX beyond beans and collections");

    private Screens() {}

    static List<ArchRule> all(House house) {
        return List.of(kitKnowsNoFeature(house), modelsKnowNoScene(house), oneDoorToFx(house));
    }

    static ArchRule kitKnowsNoFeature(House house) {
        return noClasses()
                .that(house.in("desktop.ui"))
                .should()
                .dependOnClassesThat(
                        house.in("desktop").and(not(house.in("desktop.ui"))).as("of a feature"))
                .because("the UI kit serves every feature and can't know them")
                .allowEmptyShould(true);
    }

    static ArchRule modelsKnowNoScene(House house) {
        return noClasses()
                .that(house.in("desktop").and(MODEL).as("are view models"))
                .should()
                .dependOnClassesThat(OF_THE_SCENE)
                .because("a model is tested without a toolkit")
                .allowEmptyShould(true);
    }

    static ArchRule oneDoorToFx(House house) {
        return classes()
                .should(
                        new OneDoor(
                                "Platform.runLater",
                                call ->
                                        call.getTargetOwner()
                                                        .getName()
                                                        .equals("javafx.application.Platform")
                                                && call.getName().equals("runLater"),
                                house.in("desktop.ui"),
                                OneDoor.Width.CLASS))
                .because("one class knows how to get to the FX thread, the others are told")
                .allowEmptyShould(true);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Screens::outermost).orElse(type);
    }
}
