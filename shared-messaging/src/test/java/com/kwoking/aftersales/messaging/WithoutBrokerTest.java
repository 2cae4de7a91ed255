package com.kwoking.aftersales.messaging;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The smallest service, with nobody at the broker's address.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@TestProfile(WithoutBrokerTest.NobodyThere.class)
class WithoutBrokerTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final SimpleMeterRegistry seen = new SimpleMeterRegistry();

    @Inject
    MeterRegistry meters;

    @Inject
    @ConfigProperty(name = "test.url")
    URI service;

    public static final class NobodyThere implements QuarkusTestProfile {

        /// Port 1 is nobody's.
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.messaging.connector.smallrye-kafka.bootstrap.servers", "localhost:1");
        }
    }

    @Test
    void aServiceIsLiveStartedAndReady() throws IOException, InterruptedException {
        for (String check : new String[] {"live", "started", "ready"}) {
            var answer = ask(check);
            assertThat(answer.statusCode()).as(check).isEqualTo(200);
            assertThat(answer.body()).as(check).doesNotContainIgnoringCase("messaging", "listeners");
        }
    }

    @Tag("R86")
    @Test
    void itsListenersSayThatTheyHearNothing() {
        ((CompositeMeterRegistry) meters).add(seen);

        // Nobody knows before the first try to connect.
        await().untilAsserted(() -> {
            var answer = ask("group/listeners");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"orders\"");
        });
        await().until(() -> seen.get("listeners.down").gauge().value() == 1);
    }

    private HttpResponse<String> ask(String check) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(service.resolve("/q/health/" + check)).build(), BodyHandlers.ofString());
    }
}
