package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;

/// Where the modules of a house lie: all below one root package, each in the package of its name.
record House(String root) {
    /// Classes in those packages below the root, such as `kernel` or `desktop.ui`, and below them.
    DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(patterns(packages)).as("in " + String.join(", ", packages));
    }

    /// Classes of the house in none of those packages.
    DescribedPredicate<JavaClass> outside(String... packages) {
        return resideInAPackage(root + "..")
                .and(resideOutsideOfPackages(patterns(packages)))
                .as("outside " + String.join(", ", packages));
    }

    private String[] patterns(String... packages) {
        return Arrays.stream(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
