package com.kwoking.aftersales.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule is seen to fail, on a small service in which its violation is planted; and all hold in one that is tidy.
class HouseRulesTest {

    private static final String PLANTED = "com.kwoking.aftersales.testkit.rules.planted.";

    private static final Map<String, JavaClasses> SERVICES = new HashMap<>();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # planted in | the rule that says so                | and names
            circle       | rooms know each other without circles | lower.Below
            up           | no room knows an upper one            | ground.Base
            homeless     | every room has its place              | shed
            crowd        | a package has at most 20 types        | hall has 21 types
            dirty        | the domain is plain Java              | domain.Rule
            dirty        | the domain is plain Java              | domain.Ledger
            dirty        | the domain is plain Java              | domain.Promise
            plain        | the domain is plain Java              | list.Letter
            shown        | wires are package-private             | http.ShownResource
            shown        | wires are package-private             | flat.PostgresShown
            crossing     | wires do not know each other          | http.CaseResource
            crossing     | wires do not know each other          | flat.PostgresFlat
            inward       | nobody but a wire knows a wire        | room.Decide
            database     | know the database                     | flat.Count
            database     | know the database                     | http.RowsResource
            http         | know HTTP                             | flat.Refuse
            kafka        | know Kafka                            | flat.Hear
            mail         | letters leave by mail only            | flat.Send
            producer     | events leave by the outbox only       | kafka.Publish
            clock        | nobody asks the wall clock            | Instant.now()
            clock        | nobody asks the wall clock            | UUID.randomUUID()
            wordless     | what is said has words                | tender.PLANTED
            """)
    void whatIsPlantedIsFound(String planted, String rule, String named) {
        assertThat(violations(planted, rule)).anyMatch(each -> each.contains(named));
    }

    @Test
    void aClockThatWasHandedInMayBeAsked() {
        assertThat(violations("clock", "nobody asks the wall clock")).hasSize(2);
    }

    @Test
    void everyRuleIsSeenToFail() {
        long rules = rules("tidy").count();

        assertThat(Stream.of(
                                "circle",
                                "up",
                                "homeless",
                                "crowd",
                                "dirty",
                                "shown",
                                "crossing",
                                "inward",
                                "database",
                                "http",
                                "kafka",
                                "mail",
                                "producer",
                                "clock",
                                "wordless")
                        .flatMap(planted -> rules(planted)
                                .filter(rule -> rule.evaluate(classes(planted)).hasViolation()))
                        .map(ArchRule::getDescription)
                        .distinct())
                .hasSize((int) rules);
    }

    @TestFactory
    Stream<DynamicTest> aTidyHouseKeepsThemAll() {
        return rules("tidy")
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes("tidy"))));
    }

    private static List<String> violations(String planted, String sentence) {
        return rules(planted)
                .filter(rule -> rule.getDescription().contains(sentence))
                .flatMap(rule -> rule.evaluate(classes(planted)).getFailureReport().getDetails().stream())
                .toList();
    }

    private static Stream<ArchRule> rules(String planted) {
        return HouseRules.of(
                        PLANTED + planted,
                        "ground",
                        "lower",
                        "upper",
                        "room",
                        "flat",
                        "hall",
                        "payout",
                        "books",
                        "attic",
                        "list")
                .withPlain("list")
                .all();
    }

    private static JavaClasses classes(String planted) {
        return SERVICES.computeIfAbsent(planted, each -> new ClassFileImporter().importPackages(PLANTED + each));
    }
}
