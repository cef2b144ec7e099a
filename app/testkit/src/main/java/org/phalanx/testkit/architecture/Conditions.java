package org.phalanx.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;

/// Conditions made of predicates.
final class Conditions {
    private Conditions() {}

    /// To be what the predicate says.
    static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> be(
            DescribedPredicate<T> what) {
        return ArchCondition.<T>from(what).as("be " + what.getDescription());
    }
}
