package com.kwoking.aftersales.testkit.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// That one type knows another.
record Arrow(JavaClass from, JavaClass to, String service, String description) {

    /// @param isRight what may not be said of an arrow breaks the rule
    static ArchCondition<JavaClass> mustBe(String service, String rule, Predicate<Arrow> isRight) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(each -> of(each, service))
                        .filter(isRight.negate())
                        .forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong.description())));
            }
        };
    }

    private static Arrow of(Dependency dependency, String service) {
        return new Arrow(
                dependency.getOriginClass(),
                dependency.getTargetClass().getBaseComponentType(),
                service,
                dependency.getDescription());
    }

    boolean staysInService() {
        return isBelow(to.getPackageName(), service);
    }

    boolean leadsTo(String... packages) {
        for (String each : packages) {
            if (isBelow(to.getPackageName(), each)) {
                return true;
            }
        }
        return false;
    }

    Place origin() {
        return Place.of(from, service);
    }

    /// Only of an arrow that stays in the service.
    Place target() {
        return Place.of(to, service);
    }

    private static boolean isBelow(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".");
    }
}
