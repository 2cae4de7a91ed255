package com.kwoking.aftersales.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/// Time and identity are handed in, so that a decision can be made twice. Where they come from says a producer.
final class ClockRule {

    private static final Set<String> WALL_CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.util.UUID.randomUUID");

    private ClockRule() {}

    static ArchRule nobodyAsksTheWallClock() {
        return classes()
                .should(new ArchCondition<JavaClass>("not ask it") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        asked(type)
                                .forEach(
                                        each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
                    }
                })
                .as("nobody asks the wall clock, or makes an identity up");
    }

    /// `Instant.now(clock)` asks the clock that it was given; a reference asks as a call does.
    private static Stream<? extends JavaAccess<?>> asked(JavaClass type) {
        return Stream.concat(
                        type.getMethodCallsFromSelf().stream()
                                .filter(call ->
                                        call.getTarget().getRawParameterTypes().isEmpty()
                                                || !call.getTarget().getName().equals("now")),
                        type.getMethodReferencesFromSelf().stream())
                .filter(each -> WALL_CLOCKS.contains(nameOf(each.getTarget())))
                .filter(each -> !isProducer(each.getOrigin()));
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean isProducer(JavaCodeUnit method) {
        return method.isAnnotatedWith("jakarta.enterprise.inject.Produces");
    }
}
