package com.kwoking.aftersales.stack.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJvmTest {

    private static final Instant BUILT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path application;

    @BeforeEach
    void build() throws IOException {
        written("quarkus-run.jar", BUILT);
    }

    @Test
    void startsWithoutACacheWhenNothingWasLearntYet() {
        assertThat(jvm().line()).noneMatch(flag -> flag.contains("AOT"));
    }

    @Test
    void startsWithWhatItLearntSinceItWasBuilt() throws IOException {
        written("app.aot", BUILT.plusSeconds(1));

        assertThat(jvm().line()).contains("-XX:AOTCache=" + application.resolve("app.aot"));
    }

    @Test
    void forgetsWhatItLearntOfAnEarlierBuild() throws IOException {
        written("app.aot", BUILT.minusSeconds(1));

        assertThat(jvm().line()).noneMatch(flag -> flag.contains("AOT"));
        assertThat(jvm().hasLearnt()).isFalse();
    }

    @Test
    void learnsAnewEvenIfThereIsACache() throws IOException {
        written("app.aot", BUILT.plusSeconds(1));

        assertThat(new ServiceJvm(application, true).line())
                .contains("-XX:AOTCacheOutput=" + application.resolve("app.aot"))
                .noneMatch(flag -> flag.startsWith("-XX:AOTCache="));
    }

    @Test
    void findsTheTransformedClassesBeforeTheOriginals() {
        var line = jvm().line();

        assertThat(line.get(line.indexOf("-cp") + 1))
                .startsWith(
                        application.resolve("quarkus/transformed-bytecode.jar").toString());
    }

    @Test
    void opensWhatTheImageOpens() throws IOException {
        String image = Files.readString(ProjectFolder.find().root().resolve("Dockerfile"));

        assertThat(opened(jvm().line().stream()))
                .isNotEmpty()
                .containsExactlyElementsOf(opened(Stream.of(image.split("\""))));
    }

    private static List<String> opened(Stream<String> flags) {
        return flags.filter(flag -> flag.startsWith("--add-opens=")).toList();
    }

    private ServiceJvm jvm() {
        return new ServiceJvm(application, false);
    }

    private void written(String file, Instant at) throws IOException {
        Files.setLastModifiedTime(Files.createFile(application.resolve(file)), FileTime.from(at));
    }
}
