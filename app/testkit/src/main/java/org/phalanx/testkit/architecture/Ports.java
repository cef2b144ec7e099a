package org.phalanx.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the cores get through injected ports only: time, chance, threads and new ids.
final class Ports {
    private static final String[] CORES = {"kernel", "sync.core", "hub.core"};

    /// Classes whose making is already a breach.
    private static final Set<String> MADE =
            Set.of(
                    "java.util.Date",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.security.SecureRandom",
                    "java.lang.Thread",
                    "java.util.Timer",
                    "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ForkJoinPool");

    /// Classes and their breaching methods; no method named means all.
    private static final Map<String, Set<String>> CALLED =
            Map.ofEntries(
                    Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
                    Map.entry("java.time.ZoneId", Set.of("systemDefault")),
                    Map.entry("java.time.InstantSource", Set.of("system")),
                    Map.entry(
                            "java.time.Clock",
                            Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis")),
                    Map.entry("java.util.UUID", Set.of("randomUUID")),
                    Map.entry("java.lang.Math", Set.of("random")),
                    Map.entry("java.util.random.RandomGenerator", Set.of("getDefault", "of")),
                    Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of()),
                    Map.entry("java.lang.Thread", Set.of()),
                    Map.entry("java.util.concurrent.Executors", Set.of()),
                    Map.entry("java.util.concurrent.ForkJoinPool", Set.of()),
                    Map.entry("java.util.Collection", Set.of("parallelStream")));

    private Ports() {}

    static List<ArchRule> all(House house) {
        return List.of(coresTakeNothingByThemselves(house));
    }

    static ArchRule coresTakeNothingByThemselves(House house) {
        return noClasses()
                .that(house.in(CORES))
                .should()
                .accessTargetWhere(breach())
                .because("the same input gives the same output, in a test, on a device, on the hub")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaAccess<?>> breach() {
        return describe("clock, chance, threads or new ids are taken", Ports::isBreach);
    }

    private static boolean isBreach(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        Set<String> methods = CALLED.get(owner);
        boolean making = name.equals("<init>") && MADE.contains(owner);
        boolean calling = methods != null && (methods.isEmpty() || methods.contains(name));
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !isGivenClock(access);
        boolean async = owner.endsWith("CompletableFuture") && name.endsWith("Async");
        return making || calling || now || async;
    }

    private static boolean isGivenClock(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
