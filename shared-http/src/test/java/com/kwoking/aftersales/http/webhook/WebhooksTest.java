package com.kwoking.aftersales.http.webhook;

import static com.kwoking.aftersales.testkit.call.Signatures.signal;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.http.lamps.CarrierSignalsResource;
import com.kwoking.aftersales.http.lamps.Lamps;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Signatures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a sender signals is taken if it signed it, recently, and once.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class WebhooksTest {

    private static final String PATH = "/carrier-signals";

    @Inject
    Lamps lamps;

    private final String lamp = "lamp " + UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();

    @Test
    void whatIsGenuineHasItsEffectOnce() {
        signalled(arrived(lamp)).statusCode(200).body("effect", equalTo("APPLIED"));
        signalled(arrived(lamp)).statusCode(200).body("effect", equalTo("REPEATED"));

        assertThat(lamps.named(lamp)).hasSize(1);
    }

    @Test
    void whatIsToldAgainHasTheSameStory() {
        signalled(arrived(lamp));

        assertThat(CarrierSignalsResource.LAST_STORY.get())
                .isEqualTo(UUID.nameUUIDFromBytes(("carrier " + id).getBytes(UTF_8)));
    }

    @Test
    void aSignatureIsTakenUpToFiveMinutesOldOrAhead() {
        signed(Duration.ofSeconds(-290)).statusCode(200).body("effect", equalTo("APPLIED"));
        signed(Duration.ofSeconds(290)).statusCode(200);
        signed(Duration.ofSeconds(-310)).statusCode(401).body("code", equalTo("SIGNATURE_INVALID"));
        signed(Duration.ofSeconds(310)).statusCode(401);

        assertThat(lamps.named(lamp)).hasSize(1);
    }

    @Test
    void whatSomebodyElseSignedIsNotGenuine() {
        sent(arrived(lamp), Signatures.of(arrived(lamp), Signatures.secretOf("payment"), Instant.now()))
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_INVALID"));

        assertThat(lamps.named(lamp)).isEmpty();
    }

    @Test
    void aSignatureOfSomethingElseOrOfNoFormIsNone() {
        String genuine = Signatures.of(arrived(lamp), Signatures.secretOf("carrier"), Instant.now());

        sent(arrived("another " + lamp), genuine).statusCode(401);
        sent(arrived(lamp), genuine.toUpperCase(Locale.ROOT)).statusCode(401);
        sent(arrived(lamp), genuine.substring(0, genuine.length() - 2)).statusCode(401);
        sent(arrived(lamp), "").statusCode(401);
        given().body(arrived(lamp)).post(PATH).then().statusCode(401);
        given().body("").post(PATH).then().statusCode(401);
    }

    @Test
    void whatOvertookItsLampIsUnheardAndTakenWhenItComesAgain() {
        String early = "overtook " + lamp;
        signalled(arrived(early)).statusCode(404).body("code", equalTo("NOT_FOUND"));
        assertThat(lamps.named(early)).isEmpty();

        signalled(arrived(lamp)).statusCode(200).body("effect", equalTo("APPLIED"));
    }

    @Test
    void aRefusalThatIsReturnedIsHeardForGood() {
        signalled(arrived("odd " + lamp)).statusCode(422).body("code", equalTo("ODD"));

        signalled(arrived("odd " + lamp)).statusCode(200).body("effect", equalTo("REPEATED"));
    }

    @Test
    void whatIsNothingToUsIsTakenNoteOf() {
        signalled(arrived(lamp).replace("lamp.arrived", "lamp.sold"))
                .statusCode(200)
                .body("effect", equalTo("NONE"));
    }

    @Test
    void aFieldFromTheFutureIsPassedOverAndWhatIsMissingIsSaid() {
        signalled(arrived(lamp).replace("{", "{\"aFieldFromTheFuture\": true, "))
                .statusCode(200);
        signalled("{\"id\": \"1\"}").statusCode(400).body("code", equalTo("NOT_UNDERSTOOD"));
        signalled("no json").statusCode(400).body("detail", containsString("no"));
    }

    private ValidatableResponse signed(Duration ago) {
        String body = arrived(lamp);
        return sent(
                body,
                Signatures.of(
                        body, Signatures.secretOf("carrier"), Instant.now().plus(ago)));
    }

    private static ValidatableResponse signalled(String body) {
        return signal(PATH, "carrier", body).then();
    }

    private static ValidatableResponse sent(String body, String signature) {
        return given().header(Signatures.HEADER, signature)
                .body(body)
                .post(PATH)
                .then();
    }

    private String arrived(String lamp) {
        return "{\"id\": \"%s\", \"type\": \"lamp.arrived\", \"lamp\": \"%s\"}".formatted(id, lamp);
    }
}
