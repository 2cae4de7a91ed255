package com.kwoking.aftersales.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.service.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(0)
class FaultsDocumentTest {

    private static final Path ROOT = ProjectFolder.find().root();

    private final Faults faults = Faults.in(new TestSources(ROOT));

    @Test
    void everyFaultIsInjectedByATestOrSaysWhyNot() {
        assertThat(faults.forgotten()).as("neither tested nor open").isEmpty();
        assertThat(faults.both()).as("tested, and still listed as open").isEmpty();
        assertThat(faults.unknown()).as("no fault of the matrix").isEmpty();
    }

    @Test
    void thePageSaysWhatTheTagsSay() throws IOException {
        new Page(ROOT.resolve("docs/faults.md")).says(new FaultsDocument(faults).write());
    }
}
