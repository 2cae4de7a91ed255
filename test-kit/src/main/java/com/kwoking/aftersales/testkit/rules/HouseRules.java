package com.kwoking.aftersales.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Who may know whom in a service. Every service holds itself to the same rules, in one test:
///
/// ```java
/// class HouseRulesTest {
///
///     @TestFactory
///     Stream<DynamicTest> theHouseIsInOrder() {
///         return HouseRules.of("com.kwoking.aftersales.refunds", "decision", "payout", "books").tests();
///     }
/// }
/// ```
public final class HouseRules {

    private final String service;
    private final List<String> names;
    private final RoomRules rooms;
    private final DomainRules domain;
    private final WireRules wires;

    private HouseRules(String service, List<String> rooms, Set<String> plainRooms) {
        this.service = service;
        this.names = rooms;
        this.rooms = new RoomRules(service, rooms);
        this.domain = new DomainRules(service, plainRooms);
        this.wires = new WireRules(service);
    }

    /// @param service the package of it
    /// @param roomsFromTheGroundUp a room knows only those named before it
    public static HouseRules of(String service, String... roomsFromTheGroundUp) {
        return new HouseRules(service, List.of(roomsFromTheGroundUp), Set.of());
    }

    /// The same for a service with rooms that are all nouns: but for their wires they are as plain as a `domain`
    /// folder.
    public HouseRules withPlain(String... plainRooms) {
        return new HouseRules(service, names, Set.of(plainRooms));
    }

    /// A test for each rule, of all that the service is made of.
    public Stream<DynamicTest> tests() {
        JavaClasses types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);
        return all().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(types)));
    }

    Stream<ArchRule> all() {
        return Stream.of(
                rooms.roomsHaveNoCircles(),
                rooms.noArrowGoesUp(),
                rooms.everyRoomHasAFloor(),
                rooms.packagesAreSmall(),
                domain.domainIsPlainJava(),
                wires.wiresAreHidden(),
                wires.wiresDoNotCross(),
                wires.nobodyKnowsAWire(),
                wires.onlyRowsKnowTheDatabase(),
                wires.onlyResourcesKnowHttp(),
                wires.onlyListenersKnowKafka(),
                wires.onlyMailKnowsMail(),
                wires.eventsLeaveByTheOutbox(),
                ClockRule.nobodyAsksTheWallClock(),
                WordsRule.whatIsSaidHasWords());
    }
}
