package com.kwoking.aftersales.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class StackForTestsTest {

    @Test
    void givesAQuarkusTestWhatItNeedsOncePerJvm() throws Exception {
        StackForTests resource = new StackForTests();
        Map<String, String> settings = resource.start();
        resource.stop();

        assertThat(new StackForTests().start()).isEqualTo(settings);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", setting(settings, "kafka.bootstrap.servers")))) {
            assertThat(admin.listTopics().names().get()).contains("orders", "refunds-service.dead-letters");
        }
        try (var connection = DriverManager.getConnection(
                setting(settings, "quarkus.datasource.jdbc.url"),
                setting(settings, "quarkus.datasource.username"),
                setting(settings, "quarkus.datasource.password"))) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(mails(setting(settings, "stack.smtp.api"))).isEqualTo("[]");
        assertThat(file(setting(settings, "mp.jwt.verify.publickey.location"))).contains("development-");
        assertThat(file(setting(settings, "smallrye.jwt.sign.key.location"))).startsWith("-----BEGIN PRIVATE KEY-----");
    }

    private static String setting(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).orElseThrow();
    }

    private static String mails(String api) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String file(String location) throws Exception {
        return Files.readString(Path.of(URI.create(location.replace("file:", "file://"))));
    }
}
