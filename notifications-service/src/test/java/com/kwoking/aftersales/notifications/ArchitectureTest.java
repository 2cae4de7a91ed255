package com.kwoking.aftersales.notifications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "com.kwoking.aftersales.notifications", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] WIRES = {"..kafka..", "..http..", "..postgres..", "..mail..", "..qute.."};

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..domain..", "com.kwoking.aftersales.events..", "java..", "org.jspecify..")
            .because("a letter must not need a container to be tested");

    @ArchTest
    static final ArchRule nobodyImportsAWire = noClasses()
            .that()
            .resideInAnyPackage("com.kwoking.aftersales.notifications", "..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIRES)
            .because("wires know the service, the service does not know its wires");

    @ArchTest
    static final ArchRule wiresDoNotCross = slices().matching(
                    "com.kwoking.aftersales.notifications.(*).(kafka|http|postgres|mail|qute)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule wiresAreHidden =
            classes().that().resideInAnyPackage(WIRES).should().notBePublic();

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
