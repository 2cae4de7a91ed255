package com.kwoking.aftersales.journeys.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the services want to be told: written down, and asked for before anything is done without it.
@Order(0)
class SettingsTest {

    /// What Quarkus reads that whoever runs a service has a say in.
    private static final Set<String> OF_THE_FRAMEWORK =
            Set.of("quarkus.profile", "quarkus.http.port", "quarkus.datasource.password", "mp.jwt.verify.audiences");

    private static final Path ROOT = ProjectFolder.find().root();

    @ParameterizedTest
    @EnumSource(Service.class)
    void everySettingIsInTheDocument(Service service) throws IOException {
        String document = Files.readString(ROOT.resolve("docs/operations.md"));
        try (var settings = new ReadSettings(application(service))) {
            var names = new TreeSet<>(settings.names().keySet());
            names.addAll(OF_THE_FRAMEWORK);
            settings.needed().keySet().forEach(each -> names.add(general(each)));
            names.removeIf(name -> document.contains("`" + name + "`"));

            assertThat(names)
                    .as("settings without a line in docs/operations.md")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void whatHasNoDefaultIsOnTheListOfWhatIsNeeded(Service service) throws IOException {
        try (var settings = new ReadSettings(application(service))) {
            var names = new TreeSet<String>();
            settings.names().forEach((name, optional) -> {
                if (!optional) {
                    names.add(name);
                }
            });
            settings.shipped().keySet().forEach(shipped -> names.remove(general(shipped)));
            settings.needed().keySet().forEach(needed -> names.remove(general(needed)));

            assertThat(names)
                    .as("settings without a default that nobody asks for in a sentence")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ORDERS,
            ORDERS,        prod
            RETURNS,
            RETURNS,       prod
            REFUNDS,
            REFUNDS,       prod
            NOTIFICATIONS,
            NOTIFICATIONS, prod
            """)
    void inProductionAServiceThatIsToldNothingSaysWhatItNeedsAndEnds(
            Service service, @org.jspecify.annotations.Nullable String profile) throws Exception {
        try (var settings = new ReadSettings(application(service))) {
            Ended ended = start(service, Optional.ofNullable(profile));

            assertThat(ended.exitCode()).as(ended.words()).isEqualTo(1);
            var needed = new TreeMap<>(settings.needed());
            // What only one choice needs is missed once it is made.
            needed.values().removeIf(purpose -> purpose.startsWith("when "));
            needed.forEach(
                    (name, purpose) -> assertThat(ended.words()).contains(name).contains(purpose));
        }
    }

    /// On one's own machine only the addresses of other processes are missing.
    @ParameterizedTest
    @EnumSource(Service.class)
    void inTheLocalProfileOnlyWhatTheStackTellsIsMissing(Service service) throws Exception {
        Ended ended = start(service, Optional.of("local"));

        assertThat(ended.words())
                .contains("quarkus.datasource.jdbc.url")
                .doesNotContain("returns.", "refunds.books", "letters.shop", "letters.sending");
    }

    private record Ended(int exitCode, String words) {}

    private static Ended start(Service service, Optional<String> profile) throws IOException, InterruptedException {
        Path application = application(service);
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                application.resolve("quarkus-run.jar").toString()));
        Path said = Files.createTempFile("settings", ".log");
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        profile.ifPresent(name -> environment.put("QUARKUS_PROFILE", name));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
            return new Ended(process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
            Files.delete(said);
        }
    }

    private static Path application(Service service) {
        return ROOT.resolve(service.artefact()).resolve("target/quarkus-app");
    }

    /// As it is documented: whichever country, whichever number.
    private static String general(String name) {
        return name.replaceAll("^(returns\\.return-addresses)\\.[^.]+", "$1.<key>")
                .replaceAll("\\[\\d+]", "[<n>]");
    }
}
