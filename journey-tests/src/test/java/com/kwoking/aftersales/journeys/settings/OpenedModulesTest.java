package com.kwoking.aftersales.journeys.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Quarkus says in the manifest of `quarkus-run.jar` what it wants opened. We start from a plain class path, where
/// nobody reads that manifest, so the image has to say it too; another version of Quarkus may want more.
@Order(0)
class OpenedModulesTest {

    private static final Path ROOT = ProjectFolder.find().root();

    @ParameterizedTest
    @EnumSource(Service.class)
    void theImageOpensWhatTheBuildWantsOpened(Service service) throws IOException {
        String image = Files.readString(ROOT.resolve("Dockerfile"));
        Path built = ROOT.resolve(service.artefact()).resolve("target/quarkus-app/quarkus-run.jar");
        try (var jar = new JarFile(built.toFile())) {
            String opened = jar.getManifest().getMainAttributes().getValue("Add-Opens");

            assertThat(opened).isNotBlank();
            assertThat(Stream.of(opened.split(" ")))
                    .allSatisfy(each -> assertThat(image).contains("\"--add-opens=" + each + "=ALL-UNNAMED\""));
        }
    }
}
