package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What we don't do anywhere.
final class Habits {
    private static final int PARAMETERS = 7;
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Utility|Utilities|Helper|Manager|Impl)");
    private static final Set<String> MUTABLE =
            Set.of(
                    "java.util.ArrayList",
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.util.LinkedHashMap",
                    "java.util.TreeMap",
                    "java.util.StringBuilder",
                    "java.util.Properties",
                    "java.util.WeakHashMap",
                    "java.lang.StringBuilder",
                    "java.lang.ThreadLocal");

    private Habits() {}

    static List<ArchRule> all(House house) {
        return List.of(
                noStaticState(house),
                noGetInstance(house),
                noConsole(house),
                noNamedStrings(house),
                noEmptyNames(house),
                noWideConstructors(house));
    }

    static ArchRule noStaticState(House house) {
        return noFields()
                .that(areOurs(house))
                .and(modifier(JavaModifier.STATIC))
                .should(Conditions.be(describe("mutable", Habits::isMutable)))
                .because("static state outlives its test, its window and its workspace")
                .allowEmptyShould(true);
    }

    static ArchRule noGetInstance(House house) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(ours(house))
                .and()
                .areStatic()
                .should()
                .haveName("getInstance")
                .because("what is needed comes through the constructor")
                .allowEmptyShould(true);
    }

    static ArchRule noConsole(House house) {
        return noClasses()
                .that(house.outside("launcher", "bench"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target(name("printStackTrace")))
                .because("only the command line speaks to a console; everything else logs")
                .allowEmptyShould(true);
    }

    static ArchRule noNamedStrings(House house) {
        return noClasses()
                .that(ours(house))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("(com\\.google\\.inject\\.name|jakarta\\.inject)\\.Name[ds].*")
                .because("a key made of text is wrong at run time only")
                .allowEmptyShould(true);
    }

    static ArchRule noEmptyNames(House house) {
        return noClasses()
                .that(ours(house))
                .should(
                        Conditions.be(
                                describe(
                                        "named Util, Helper, Manager or Impl",
                                        (JavaClass type) ->
                                                EMPTY_NAME
                                                        .matcher(type.getSimpleName())
                                                        .matches())))
                .because("such a name doesn't say what the class does")
                .allowEmptyShould(true);
    }

    static ArchRule noWideConstructors(House house) {
        return noConstructors()
                .that(
                        describe(
                                "belong to classes that are no records",
                                (JavaCodeUnit unit) ->
                                        ours(house).test(unit.getOwner())
                                                && !unit.getOwner().isRecord()
                                                && !unit.getOwner().isEnum()))
                .should(
                        Conditions.be(
                                describe(
                                        "wider than " + PARAMETERS + " parameters",
                                        (JavaCodeUnit unit) ->
                                                unit.getRawParameterTypes().size() > PARAMETERS)))
                .because("who needs so much does too much; only records hold data in any width")
                .allowEmptyShould(true);
    }

    private static boolean isMutable(JavaField field) {
        String type = field.getRawType().getName();
        boolean lives = MUTABLE.contains(type) || type.startsWith("java.util.concurrent.");
        boolean changes = !field.getModifiers().contains(JavaModifier.FINAL);
        boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        return !synthetic && (changes || (lives && !field.getRawType().isEnum()));
    }

    private static DescribedPredicate<JavaClass> ours(House house) {
        return resideInAPackage(house.root() + "..");
    }

    private static DescribedPredicate<JavaField> areOurs(House house) {
        return describe("are ours", field -> ours(house).test(field.getOwner()));
    }
}
