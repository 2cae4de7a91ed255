package com.kwoking.aftersales.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.service.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(0)
class RulesDocumentTest {

    private static final Path ROOT = ProjectFolder.find().root();
    private static final List<TaggedTest> TESTS = new TestSources(ROOT).tagged();

    @Test
    void everyRuleIsNamedByATestOrListedAsOpen() throws IOException {
        var coverage = RuleCoverage.of(Rule.all(), TESTS, Files.readString(ROOT.resolve("docs/rules-open.md")));

        assertThat(coverage.forgotten()).as("neither tagged nor open").isEmpty();
        assertThat(coverage.both()).as("tagged, and still listed as open").isEmpty();
        assertThat(coverage.unknown()).as("no rule of ours").isEmpty();
    }

    @Test
    void thePageSaysWhatTheTagsSay() throws IOException {
        new Page(ROOT.resolve("docs/rules.md")).says(new RulesDocument(Rule.all(), TESTS, new Subjects(ROOT)).write());
    }
}
