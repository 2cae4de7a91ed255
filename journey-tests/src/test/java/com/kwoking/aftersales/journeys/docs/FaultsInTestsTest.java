package com.kwoking.aftersales.journeys.docs;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// How the page of faults is made, of four faults and three tests.
@Order(0)
class FaultsInTestsTest {

    private static final Path FILE = Path.of("journey-tests/src/test/java/com/kwoking/CrashTest.java");
    private static final TaggedTest KILLED = new TaggedTest("C1", FILE, "killed");
    private static final TaggedTest STOPPED = new TaggedTest("F2", FILE, "stopped");
    private static final TaggedTest LONG = new TaggedTest("long", FILE, "stopped");

    @Test
    void aFaultHasATestOrSaysWhyNotAndNeverBoth() {
        Faults faults =
                faults(List.of("C1 Killed", "F2 Stopped", "    open: not yet", "F3 Forgotten"), KILLED, STOPPED);

        assertThat(faults.forgotten()).containsExactly("F3");
        assertThat(faults.both()).containsExactly("F2");
        assertThat(faults.unknown()).isEmpty();
        assertThat(faults(List.of("F3 Forgotten"), KILLED).unknown()).containsExactly("C1");
    }

    @Test
    void thePageNamesTheTestsAndMarksThePatientOnes() {
        String page = new FaultsDocument(faults(
                        List.of("C1 Killed", "    a second time", "F2 Stopped", "F3 Later", "    open: no disk"),
                        KILLED,
                        STOPPED))
                .write();

        assertThat(page)
                .contains("| **C1** Killed. *Not in a test: a second time* | [CrashTest](../" + FILE + "): killed |")
                .contains("| **F2** Stopped | [CrashTest](../" + FILE + "): stopped † |")
                .contains("* **F3** Later: no disk");
    }

    private static Faults faults(List<String> lines, TaggedTest... tests) {
        return new Faults(
                Rule.read(lines.stream()), Stream.of(tests).collect(groupingBy(TaggedTest::rule)), List.of(LONG));
    }
}
