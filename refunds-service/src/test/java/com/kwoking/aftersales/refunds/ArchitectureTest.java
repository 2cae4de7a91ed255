package com.kwoking.aftersales.refunds;

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

@AnalyzeClasses(packages = "com.kwoking.aftersales.refunds", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] WIRES = {
        "..refunds.*.kafka..", "..refunds.*.http..", "..refunds.*.postgres..", "..refunds.*.provider.."
    };

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..domain..",
                    "com.kwoking.aftersales.events..",
                    "com.kwoking.aftersales.wording..",
                    "java..",
                    "org.jspecify..")
            .because("a rule about money must not need a container to be tested");

    @ArchTest
    static final ArchRule nobodyImportsAWire = noClasses()
            .that()
            .resideOutsideOfPackages(WIRES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIRES)
            .because("wires know the service, the service does not know its wires");

    @ArchTest
    static final ArchRule wiresDoNotCross = slices().matching(
                    "com.kwoking.aftersales.refunds.(*).(kafka|http|postgres|provider)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule roomsKnowOnlyLowerRooms =
            slices().matching("com.kwoking.aftersales.refunds.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void noRoomIsCrowded(JavaClasses classes) {
        Map<String, Long> types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(types).allSatisfy((_, count) -> assertThat(count).isLessThanOrEqualTo(20));
    }

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
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("time and identity are handed in, so that a decision can be made twice");
}
