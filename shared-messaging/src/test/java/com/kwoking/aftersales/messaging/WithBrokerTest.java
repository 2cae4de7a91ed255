package com.kwoking.aftersales.messaging;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The other half of [WithoutBrokerTest].
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class WithBrokerTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    @ConfigProperty(name = "test.url")
    URI service;

    @Tag("R86")
    @Test
    void itsListenersSayThatTheyHear() {
        await().untilAsserted(() -> {
            var question = HttpRequest.newBuilder(service.resolve("/q/health/group/listeners"));
            assertThat(http.send(question.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        });
    }
}
