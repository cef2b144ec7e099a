package org.phalanx.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// Every rule of the house over classes, for a house below any root package.
public final class HouseRules {
    private HouseRules() {}

    /// The rules for the main classes below `root`, such as `org.phalanx`.
    public static List<ArchRule> all(String root) {
        var house = new House(root);
        return Stream.of(
                        Arrows.all(house),
                        Purity.all(house),
                        Features.all(house),
                        Screens.all(house),
                        Doors.all(house),
                        Habits.all(house),
                        Ports.all(house))
                .flatMap(List::stream)
                .toList();
    }
}
