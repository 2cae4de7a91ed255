package com.kwoking.aftersales.orders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.kwoking.aftersales.orders", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "com.kwoking.aftersales.orders";

    private static final String[] WIRES = {ROOT + ".kafka..", ROOT + ".http..", ROOT + ".postgres.."};

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".domain..", "com.kwoking.aftersales.events..", "java..", "org.jspecify..")
            .because("a rule about money must not need a container to be tested");

    @ArchTest
    static final ArchRule nobodyImportsAWire = noClasses()
            .that()
            .resideInAnyPackage(ROOT, ROOT + ".domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".kafka..", ROOT + ".http..", ROOT + ".postgres..", "com.kwoking.aftersales.http..")
            .because("wires know the service, the service does not know its wires");

    @ArchTest
    static final ArchRule wiresDoNotCross =
            slices().matching(ROOT + ".(kafka|http|postgres)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule wiresAreHidden = classes()
            .that()
            .resideInAnyPackage(WIRES)
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nobodyAsksTheWallClock = noClasses()
            .that()
            .doNotHaveSimpleName("Ids")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .because("time and identity are handed in, so that a decision can be made twice");

    @ArchTest
    static final ArchRule nobodyElseKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..", "io.quarkus.hibernate..");
}
