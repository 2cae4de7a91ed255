package com.kwoking.aftersales.stack.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.data.Secrets;
import com.kwoking.aftersales.stack.dev.DevelopmentKeys;
import com.kwoking.aftersales.stack.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

    private final Path folder;

    ServiceEnvironmentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyServiceHasItsOwnDatabaseUserAndPassword() {
        Map<String, String> orders = environment("local").of(Service.ORDERS);
        Map<String, String> refunds = environment("local").of(Service.REFUNDS);

        assertThat(orders)
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "orders_service")
                .containsEntry("QUARKUS_PROFILE", "local");
        assertThat(orders.get("QUARKUS_DATASOURCE_PASSWORD")).isNotEqualTo(refunds.get("QUARKUS_DATASOURCE_PASSWORD"));
        assertThat(refunds.get("QUARKUS_DATASOURCE_JDBC_URL")).endsWith("/refunds");
    }

    @Test
    void onlyRefundsCanAskTheProviderForMoney() {
        assertThat(environment("local").of(Service.REFUNDS)).containsKey("PAYMENTS_SANDBOX_API_KEY");
        assertThat(environment("local").of(Service.NOTIFICATIONS)).doesNotContainKey("PAYMENTS_SANDBOX_API_KEY");
    }

    @Test
    void whoStartsOneByHandFindsTheSameInAFile() throws IOException {
        var environment = environment("local");

        environment.writeTo(folder.resolve("env"));

        assertThat(folder.resolve("env/refunds-service"))
                .content()
                .contains(
                        "QUARKUS_PROFILE='local'\n",
                        "QUARKUS_HTTP_PORT='" + environment.of(Service.REFUNDS).get("QUARKUS_HTTP_PORT") + "'\n");
        assertThat(Files.getPosixFilePermissions(folder.resolve("env/refunds-service")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aTestMaySayOtherwise() {
        assertThat(environment("other").of(Service.RETURNS)).containsEntry("QUARKUS_PROFILE", "other");
    }

    private ServiceEnvironment environment(String profile) {
        StackSettings settings = StackSettings.isolated(folder).with("quarkus.profile", profile);
        return new ServiceEnvironment(
                settings,
                Secrets.of(settings.data()),
                DevelopmentKeys.in(settings.data().keys()));
    }
}
