package com.kwoking.aftersales.http.problem;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused before anybody of us is asked: to the letter as it always was, and in French for who asks for it.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RefusalsOfTheServerTest {

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    Method.GET,
                    "/caller",
                    () -> given(),
                    "\"status\":401,\"title\":\"Unauthorized\",\"instance\":\"/caller\"",
                    "\"status\":401,\"title\":\"Unauthorized\",\"detail\":\"Veuillez vous identifier avec un jeton"
                            + " valable.\",\"instance\":\"/caller\",\"english\":\"Please say who you are, with a valid token.\""),
            new Asked(
                    Method.GET,
                    "/caller",
                    () -> as("warehouse"),
                    "\"status\":403,\"title\":\"Forbidden\",\"instance\":\"/caller\"",
                    "\"status\":403,\"title\":\"Forbidden\",\"detail\":\"Vous n’avez pas le droit de faire cela.\","
                            + "\"instance\":\"/caller\",\"english\":\"You may not do this.\""),
            new Asked(
                    Method.GET,
                    "/nowhere",
                    () -> as("agent"),
                    "\"status\":404,\"title\":\"Not Found\",\"detail\":\"HTTP 404 Not Found\",\"instance\":\"/nowhere\"",
                    "\"status\":404,\"title\":\"Not Found\",\"detail\":\"Il n’y a rien à cette adresse.\","
                            + "\"instance\":\"/nowhere\",\"english\":\"There is nothing at this address.\""),
            new Asked(
                    Method.DELETE,
                    "/caller",
                    () -> as("agent"),
                    "\"status\":405,\"title\":\"Method Not Allowed\",\"detail\":\"HTTP 405 Method Not Allowed\","
                            + "\"instance\":\"/caller\"",
                    "\"status\":405,\"title\":\"Method Not Allowed\",\"detail\":\"Cette méthode n’existe pas à cette"
                            + " adresse.\",\"instance\":\"/caller\",\"english\":\"This method does not exist at this address.\""),
            new Asked(
                    Method.GET,
                    "/caller",
                    () -> as("agent").accept("text/csv"),
                    "\"status\":406,\"title\":\"Not Acceptable\",\"detail\":\"The accept header value did not match the"
                            + " value in @Produces\",\"instance\":\"/caller\"",
                    "\"status\":406,\"title\":\"Not Acceptable\",\"detail\":\"Aucun des formats que vous acceptez n’est"
                            + " disponible ici.\",\"instance\":\"/caller\",\"english\":\"None of the formats that you accept is"
                            + " available here.\""),
            new Asked(
                    Method.POST,
                    "/lamps",
                    () -> command("customer").contentType("application/xml").body("<a/>"),
                    "\"status\":415,\"title\":\"Unsupported Media Type\",\"detail\":\"HTTP 415 Unsupported Media Type\","
                            + "\"instance\":\"/lamps\"",
                    "\"status\":415,\"title\":\"Unsupported Media Type\",\"detail\":\"Ce format n’est pas accepté ici.\","
                            + "\"instance\":\"/lamps\",\"english\":\"This format is not accepted here.\""),
            new Asked(
                    Method.POST,
                    "/lamps",
                    () -> command("customer").body("{\"name\": \"\", \"watts\": 40}"),
                    "\"status\":400,\"title\":\"Bad Request\",\"instance\":\"/lamps\",\"violations\":[{\"field\":\"name\","
                            + "\"in\":\"body\",\"message\":\"must not be blank\"}]",
                    "\"status\":400,\"title\":\"Bad Request\",\"detail\":\"Certaines indications ne sont pas valables\u00a0:"
                            + " voyez la liste.\",\"instance\":\"/lamps\",\"violations\":[{\"field\":\"name\",\"in\":\"body\","
                            + "\"message\":\"ne doit pas être vide\",\"english\":\"must not be blank\"}],"
                            + "\"english\":\"Some of what was said is not valid: see the list.\""),
            new Asked(
                    Method.POST,
                    "/lamps",
                    () -> command("customer").body("{"),
                    "\"type\":\"urn:kwoking:problem:NOT_UNDERSTOOD\",\"status\":400,\"title\":\"Bad Request\","
                            + "\"detail\":\"This is not JSON at line 1, column 2.\",\"instance\":\"/lamps\","
                            + "\"code\":\"NOT_UNDERSTOOD\"",
                    "\"type\":\"urn:kwoking:problem:NOT_UNDERSTOOD\",\"status\":400,\"title\":\"Bad Request\","
                            + "\"detail\":\"Ce n’est pas du JSON (ligne 1, colonne 2).\",\"instance\":\"/lamps\","
                            + "\"code\":\"NOT_UNDERSTOOD\",\"english\":\"This is not JSON at line 1, column 2.\""),
            new Asked(
                    Method.POST,
                    "/lamps",
                    () -> as("customer").body("{\"name\": \"a\", \"watts\": 40}"),
                    "\"type\":\"urn:kwoking:problem:IDEMPOTENCY_KEY_MISSING\",\"status\":400,\"title\":\"Bad Request\","
                            + "\"detail\":\"Send an Idempotency-Key header, e.g. a random UUID, and the same one when you"
                            + " try again.\",\"instance\":\"/lamps\",\"code\":\"IDEMPOTENCY_KEY_MISSING\"",
                    "\"type\":\"urn:kwoking:problem:IDEMPOTENCY_KEY_MISSING\",\"status\":400,\"title\":\"Bad Request\","
                            + "\"detail\":\"Veuillez envoyer un en-tête Idempotency-Key, par exemple un UUID aléatoire, et le"
                            + " même si vous réessayez.\",\"instance\":\"/lamps\",\"code\":\"IDEMPOTENCY_KEY_MISSING\","
                            + "\"english\":\"Send an Idempotency-Key header, e.g. a random UUID, and the same one when you"
                            + " try again.\""),
            new Asked(
                    Method.POST,
                    "/lamps",
                    () -> command("customer").body("a".repeat(1024 * 1024 + 1)),
                    "\"type\":\"urn:kwoking:problem:BODY_TOO_LARGE\",\"status\":413,\"title\":\"Request Entity Too Large\","
                            + "\"detail\":\"A body has at most 1 MiB.\",\"instance\":\"/lamps\",\"code\":\"BODY_TOO_LARGE\"",
                    "\"type\":\"urn:kwoking:problem:BODY_TOO_LARGE\",\"status\":413,\"title\":\"Request Entity Too Large\","
                            + "\"detail\":\"Le contenu d’une demande ne dépasse pas 1\u00a0Mio.\",\"instance\":\"/lamps\","
                            + "\"code\":\"BODY_TOO_LARGE\",\"english\":\"A body has at most 1 MiB.\""));

    record Asked(Method method, String path, Supplier<RequestSpecification> request, String usually, String inFrench) {

        String answer(String... language) {
            var asked = request.get();
            return (language.length == 0 ? asked : asked.header("Accept-Language", language[0]))
                    .request(method, path)
                    .asString();
        }

        @Override
        public String toString() {
            return method + " " + path + ": " + usually;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer nothing.of.ours"})
    void whoIsNobodyIsToldHowToComeBack(String authorization) {
        var asked = authorization.isEmpty() ? given() : given().header("Authorization", authorization);

        asked.get("/caller").then().statusCode(401).header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @FieldSource("ASKED")
    void isToldAsItAlwaysWasAndInFrenchForWhoAsks(Asked asked) {
        assertThat(asked.answer()).isEqualTo("{%s}".formatted(asked.usually()));
        assertThat(asked.answer("fr-FR")).isEqualTo("{%s}".formatted(asked.inFrench()));
        assertThat(asked.answer("de")).isEqualTo(asked.answer());
        assertThat(asked.answer("*")).isEqualTo(asked.answer());
    }
}
