package com.kwoking.aftersales.orders;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;

/// In a room with folders a wire is known by its folder, in a flat one by its name.
@AnalyzeClasses(packages = "com.kwoking.aftersales.orders", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "com.kwoking.aftersales.orders";

    private static final Pattern WIRE_FOLDER = Pattern.compile(".*\\.(http|kafka|postgres|provider)");

    private static final Pattern WIRE_NAME = Pattern.compile("Postgres.*|.*(Resource|View|Body|Listener|Row)");

    private static final DescribedPredicate<JavaClass> WIRES = describe(
            "wires",
            type -> type.getPackageName().startsWith(ROOT)
                    && (WIRE_FOLDER.matcher(type.getPackageName()).matches()
                            || WIRE_NAME
                                    .matcher(outermost(type).getSimpleName())
                                    .matches()));

    private static final DescribedPredicate<JavaClass> NOUNS = describe(
            "nouns",
            type -> type.getPackageName().startsWith(ROOT + ".")
                    && !WIRES.test(type)
                    && !outermost(type).isAnnotatedWith(ApplicationScoped.class)
                    && !outermost(type).isAnnotatedWith(ConfigMapping.class)
                    && !type.getSimpleName().equals("package-info"));

    private static final DescribedPredicate<JavaClass> USE_CASES =
            describe("use cases", type -> type.isAnnotatedWith(Transactional.class) && !WIRES.test(type));

    @ArchTest
    static final ArchRule nounsArePlainJava = classes()
            .that(NOUNS)
            .should()
            .onlyDependOnClassesThat(NOUNS.or(resideInAnyPackage(
                    "com.kwoking.aftersales.events..", "com.kwoking.aftersales.wording..", "java..", "org.jspecify..")))
            .because("a rule about money must not need a container to be tested");

    @ArchTest
    static final ArchRule nobodyImportsAWire = noClasses()
            .that(NOUNS.or(USE_CASES))
            .should()
            .dependOnClassesThat(WIRES.or(resideInAPackage("com.kwoking.aftersales.http..")))
            .because("wires know the service, the service does not know its wires");

    @ArchTest
    static final ArchRule wiresDoNotCross = slices().matching(ROOT + ".(*).(kafka|http|postgres|provider)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".order.http"));

    /// How the order is shown is shown alike by every room above it.
    @ArchTest
    static final ArchRule wiresAreHidden = classes()
            .that(WIRES)
            .and()
            .resideOutsideOfPackage(ROOT + ".order.http")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("Body")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule roomsHaveFloors =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static void noRoomIsCrowded(JavaClasses everything) {
        assertThat(everything.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(groupingBy(JavaClass::getPackageName, counting())))
                .allSatisfy((folder, types) -> assertThat(types).as(folder).isLessThanOrEqualTo(20));
    }

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
            .resideOutsideOfPackage(ROOT + "..postgres..")
            .and()
            .haveSimpleNameNotStartingWith("Postgres")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..", "io.quarkus.hibernate..");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
