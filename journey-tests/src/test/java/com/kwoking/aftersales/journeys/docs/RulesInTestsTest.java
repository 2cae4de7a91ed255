package com.kwoking.aftersales.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How rules are found in tests, on a project of two files.
@Order(0)
class RulesInTestsTest {

    private static final String PACKAGE = "com/kwoking/aftersales/orders/cancellation/domain/";
    private static final List<Rule> RULES = Rule.read(Stream.of(
            "# a remark",
            "R22 Categories have rules",
            "R23 Within a day",
            "    at once only",
            "R24 Later",
            "R27 Unknown"));

    private final Path root;

    RulesInTestsTest(@TempDir Path root) {
        this.root = root;
    }

    @BeforeEach
    void write() throws IOException {
        write("orders-service/src/main/java/" + PACKAGE + "CancellationRule.java", "class CancellationRule {}");
        write("orders-service/src/test/java/" + PACKAGE + "CancellationRuleTest.java", """
                @Tag("R22")
                class CancellationRuleTest {
                    @Tag("R23") @Tag(value = "R24") @Test void sameMoney() {} // R27 is only a remark
                    @Tag("slow") @Nested class Later { @org.junit.jupiter.api.Tag("R24") @Test void tenDays() {} }
                }
                """);
    }

    @Test
    void tagsOfClassesAndMethodsAreFoundAndRemarksAreNot() {
        assertThat(new TestSources(root).tagged())
                .extracting(each -> each.rule() + " " + each.className() + " " + each.method())
                .containsExactly(
                        "R22 CancellationRuleTest ",
                        "R23 CancellationRuleTest sameMoney",
                        "R24 CancellationRuleTest sameMoney",
                        "R24 CancellationRuleTest tenDays");
    }

    @Test
    void aRuleIsShownInItsRoomWithItsFileAndItsTests() {
        String page = new RulesDocument(RULES, new TestSources(root).tagged(), new Subjects(root)).write();

        assertThat(page)
                .contains(
                        "| **R24** Later | orders-service **cancellation** | [CancellationRule](../orders-service/src/main/")
                .contains("[CancellationRuleTest](../orders-service/src/test/java/" + PACKAGE
                        + "CancellationRuleTest.java):" + " sameMoney, tenDays |")
                .contains("* **R23** Within a day: at once only")
                .doesNotContain("**R27**");
    }

    @Test
    void aRuleIsNamedOrOpenAndNeverBoth() {
        var tests = new TestSources(root).tagged();

        assertThat(RuleCoverage.of(RULES, tests, "").forgotten()).containsExactly("R27");
        assertThat(RuleCoverage.of(RULES, tests, "| **R27** Unknown | not built |")
                        .forgotten())
                .isEmpty();
        assertThat(RuleCoverage.of(RULES, tests, "| **R22** Categories | not built |")
                        .both())
                .containsExactly("R22");
        assertThat(RuleCoverage.of(RULES, tests, "| **R99** Nobody's | not built |")
                        .unknown())
                .containsExactly("R99");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
