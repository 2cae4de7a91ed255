package com.kwoking.aftersales.returns;

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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

@AnalyzeClasses(packages = "com.kwoking.aftersales.returns", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] WIRES = {
        "..returns..kafka..", "..returns..http..", "..returns..postgres..", "..returns..files.."
    };

    /// What a flat room calls its wires.
    private static final String WIRE_NAME =
            ".*(Resource|View|Body|Listener|Meters|Refusals|WorkMark)(\\$.*)?|.*\\.Postgres.*";

    @ArchTest
    static final ArchRule roomsHaveNoCircle =
            slices().matching("com.kwoking.aftersales.returns.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void noPackageHoldsMoreThanTwentyTypes(JavaClasses classes) {
        Map<String, Long> crowded = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        crowded.values().removeIf(count -> count <= 20);
        assertThat(crowded).isEmpty();
    }

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..returns..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..returns..domain..",
                    "com.kwoking.aftersales.events..",
                    "com.kwoking.aftersales.wording..",
                    "java..",
                    "org.jspecify..")
            .because("a rule of the policy must not need a container to be tested");

    @ArchTest
    static final ArchRule nobodyImportsAWire = noClasses()
            .that()
            .resideOutsideOfPackages(WIRES)
            .and()
            .haveNameNotMatching(WIRE_NAME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIRES)
            .because("wires know the service, the service does not know its wires");

    @ArchTest
    static final ArchRule onlyWiresKnowTheirLibraries = noClasses()
            .that()
            .resideOutsideOfPackages(WIRES)
            .and()
            .haveNameNotMatching(WIRE_NAME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "jakarta.persistence..", "java.sql..", "javax.sql..", "org.apache.kafka..")
            .because("a flat room tells its wires by their names");

    @ArchTest
    static final ArchRule wiresDoNotCross = slices().matching("..returns..(kafka|http|postgres|files)..")
            .should()
            .notDependOnEachOther();

    /// What is asked and shown in several rooms is a body or a view; how it is answered is said once.
    @ArchTest
    static final ArchRule wiresAreHidden = classes()
            .that()
            .resideInAnyPackage(WIRES)
            .and()
            .areTopLevelClasses()
            .and()
            .haveNameNotMatching(".*\\.http\\.(\\w+(View|Body)|CaseAnswers)")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nobodyAsksTheWallClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("time and identity are handed in, so that a decision can be made twice");
}
