package org.phalanx.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Something is called in one place only: one class, or one package, inside a given part of the
/// house.
final class OneDoor extends ArchCondition<JavaClass> {
    enum Width {
        CLASS,
        PACKAGE
    }

    private final String called;
    private final Predicate<JavaAccess<?>> through;
    private final DescribedPredicate<JavaClass> allowed;
    private final Width width;
    private final Map<String, String> doors = new TreeMap<>();

    OneDoor(
            String called,
            Predicate<JavaAccess<?>> through,
            DescribedPredicate<JavaClass> allowed,
            Width width) {
        super("call %s from one %s %s", called, lower(width), allowed.getDescription());
        this.called = called;
        this.through = through;
        this.allowed = allowed;
        this.width = width;
    }

    @Override
    public void check(JavaClass caller, ConditionEvents events) {
        for (JavaAccess<?> access : calls(caller).toList()) {
            if (allowed.test(caller)) {
                doors.put(door(caller), access.getDescription());
            } else {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        if (doors.size() > 1) {
            doors.forEach((door, call) ->
                    events.add(
                            SimpleConditionEvent.violated(
                                    door,
                                    "%s is one of %d places that call %s: %s"
                                            .formatted(door, doors.size(), called, call))));
        }
        doors.clear();
    }

    private Stream<JavaAccess<?>> calls(JavaClass caller) {
        return caller.getCodeUnitAccessesFromSelf().stream()
                .filter(through)
                .map(access -> (JavaAccess<?>) access);
    }

    private String door(JavaClass caller) {
        return width == Width.PACKAGE
                ? caller.getPackageName()
                : caller.getName().replaceFirst("\\$.*", "");
    }

    private static String lower(Width width) {
        return width == Width.CLASS ? "class" : "package";
    }
}
