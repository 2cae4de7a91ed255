package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every refusal is told as it always was, and in French for who asks for it.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class ProblemsInFrenchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            agent | GET | /orders/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such order. | Cette commande n’existe pas.
            agent | GET | /orders/019d2ebc-0000-7000-8000-000000000001/cancellation |  | NOT_FOUND | There is no such order. | Cette commande n’existe pas.
            warehouse | POST | /orders/019d2ebc-0000-7000-8000-000000000001/parcels | {"carrier": "COLISSIMO", "trackingNumber": "6A123", "items": [{"sku": "A-1", "quantity": 1}]} | NOT_FOUND | There is no such order. | Cette commande n’existe pas.
            agent | POST | /carrier-events |  | SIGNATURE_INVALID | The signature is missing, wrong or too old. | La signature est absente, fausse ou trop ancienne.
            operator | DELETE | /dead-letters/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such dead letter. | Ce message mis de côté n’existe pas.
            """)
    void whoAsksForFrenchReadsFrench(
            String role,
            Method method,
            String path,
            @Nullable String body,
            String code,
            String english,
            String french) {
        assertThat(ask(command(role), method, path, body).asString())
                .contains("\"detail\":\"%s\"".formatted(english), "\"code\":\"%s\"".formatted(code))
                .doesNotContain("\"english\"", "\"french\"");

        var inFrench = ask(command(role).header("Accept-Language", "fr"), method, path, body);
        assertThat(inFrench.<String>path("detail")).isEqualTo(french);
        assertThat(inFrench.<String>path("english")).isEqualTo(english);
        assertThat(inFrench.<String>path("code")).isEqualTo(code);
    }

    private static Response ask(RequestSpecification asked, Method method, String path, @Nullable String body) {
        return (body == null ? asked : asked.body(body)).request(method, path);
    }
}
