package com.kwoking.aftersales.notifications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "com.kwoking.aftersales.notifications", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOMS = "com.kwoking.aftersales.notifications.(*)";
    private static final String[] WIRES = {"..kafka..", "..http..", "..postgres..", "..mail..", "..qute.."};

    /// Rooms so small that their one wire lies among the nouns: it is told by its name.
    private static final String[] FLAT = {"..contact", "..history"};

    private static final String[] PLAIN = {
        "..domain..",
        "..letters..",
        "..text..",
        "..contact",
        "..history",
        "com.kwoking.aftersales.events..",
        "com.kwoking.aftersales.wording..",
        "java..",
        "org.jspecify.."
    };

    private static final int MOST_TYPES = 20;

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAnyPackage("..domain..", "..letters..", "..text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PLAIN)
            .because("a letter must not need a container to be tested");

    @ArchTest
    static final ArchRule onlyAWireOfAFlatRoomKnowsItsLibrary = classes()
            .that()
            .resideInAnyPackage(FLAT)
            .and()
            .haveSimpleNameNotStartingWith("Postgres")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PLAIN);

    @ArchTest
    static final ArchRule nobodyImportsAWire = noClasses()
            .that()
            .resideOutsideOfPackages(WIRES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIRES)
            .because("wires know the service, the service does not know its wires");

    @ArchTest
    static final ArchRule wiresDoNotCross = slices().matching(ROOMS + ".(kafka|http|postgres|mail|qute)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule wiresAreHidden = classes()
            .that()
            .resideInAnyPackage(WIRES)
            .or()
            .haveSimpleNameStartingWith("Postgres")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching(ROOMS + "..").should().beFreeOfCycles();

    @ArchTest
    static void noRoomIsCrowded(JavaClasses house) {
        var types = house.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(types).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_TYPES));
    }

    @ArchTest
    static final ArchRule nobodyAsksTheWallClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("time and identity are handed in, so that a letter can be written twice");

    @ArchTest
    static final ArchRule onlyOneWayOut = noClasses()
            .that()
            .resideOutsideOfPackage("..mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "org.apache.kafka.clients.producer..")
            .because("letters leave by the sender and events by the outbox");
}
