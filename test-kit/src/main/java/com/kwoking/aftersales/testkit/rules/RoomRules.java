package com.kwoking.aftersales.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The rooms of a service lie on floors, and a floor knows only those below it.
///
/// That there is no circle says that there is *some* order of the floors. Which one is meant, the service says in one
/// line, so that an arrow that goes up is seen when it is drawn, and not when the second one closes the circle.
/// What lies at the service's own root, its settings and what is made of them at the start, is in no room.
record RoomRules(String service, List<String> fromTheGroundUp) {

    private static final int MOST_TYPES = 20;

    ArchRule roomsHaveNoCircles() {
        return slices().matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .as("rooms know each other without circles");
    }

    ArchRule noArrowGoesUp() {
        return classes()
                .should(Arrow.mustBe(service, "know its own room and lower ones", this::doesNotGoUp))
                .as("no room knows an upper one, from the ground up: " + String.join(", ", fromTheGroundUp));
    }

    ArchRule everyRoomHasAFloor() {
        return classes()
                .should(new ArchCondition<JavaClass>("lie in a room that the order names") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String room = Place.of(type, service).room();
                        if (!room.isEmpty() && !fromTheGroundUp.contains(room)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, "%s: the order of the rooms has no %s".formatted(type.getName(), room)));
                        }
                    }
                })
                .as("every room has its place in the order of the rooms");
    }

    ArchRule packagesAreSmall() {
        return classes()
                .should(new ArchCondition<JavaClass>("lie in a package of at most %d types".formatted(MOST_TYPES)) {
                    @Override
                    public void init(Collection<JavaClass> all) {
                        crowds(all).forEach(crowd -> crowds.add(crowd));
                    }

                    private final Collection<String> crowds = new TreeSet<>();

                    @Override
                    public void check(JavaClass type, ConditionEvents events) {}

                    @Override
                    public void finish(ConditionEvents events) {
                        crowds.forEach(crowd -> events.add(SimpleConditionEvent.violated(crowd, crowd)));
                    }
                })
                .as("a package has at most %d types".formatted(MOST_TYPES));
    }

    private static Collection<String> crowds(Collection<JavaClass> all) {
        return all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName))
                .entrySet()
                .stream()
                .filter(each -> each.getValue().size() > MOST_TYPES)
                .map(each -> "%s has %d types"
                        .formatted(each.getKey(), each.getValue().size()))
                .collect(toCollection(TreeSet::new));
    }

    private boolean doesNotGoUp(Arrow arrow) {
        if (!arrow.staysInService()) {
            return true;
        }
        int from = fromTheGroundUp.indexOf(arrow.origin().room());
        int to = fromTheGroundUp.indexOf(arrow.target().room());
        return from < 0 || to <= from;
    }
}
