package com.kwoking.aftersales.journeys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page that is written by a test when it is asked to (`-Ddocs.update`), and otherwise has to be up to date.
record Page(Path file) {

    void says(String text) throws IOException {
        if (System.getProperty("docs.update") != null) {
            Files.writeString(file, text);
        }
        assertThat(file).as("out of date: write it anew with -Ddocs.update").hasContent(text);
    }
}
