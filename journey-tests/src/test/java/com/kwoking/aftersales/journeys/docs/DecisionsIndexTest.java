package com.kwoking.aftersales.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.service.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(0)
class DecisionsIndexTest {

    private final Path folder = ProjectFolder.find().root().resolve("docs/decisions");
    private final DecisionsIndex index = new DecisionsIndex(folder);

    @Test
    void everyRecordIsInTheIndexUnderItsTitle() throws IOException {
        new Page(folder.resolve("README.md")).says(index.write());
    }

    @Test
    void noNumberIsGivenTwice() throws IOException {
        assertThat(index.records())
                .extracting(record -> record.getFileName().toString().substring(0, 4))
                .doesNotHaveDuplicates();
    }
}
