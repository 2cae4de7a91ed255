package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/// Every refusal is told as it always was, and in French for who asks for it.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class ProblemsInFrenchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            agent | GET | /returns/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such return. | Ce retour n’existe pas.
            agent | GET | /returns?orderId=019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such order. | Cette commande n’existe pas.
            agent | GET | /returns/019d2ebc-0000-7000-8000-000000000001/evidence/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such evidence. | Cette pièce justificative n’existe pas.
            agent | GET | /policies/none |  | NOT_FOUND | There is no such version of the policy. | Cette version de la politique de retour n’existe pas.
            agent | POST | /returns | {"orderId": "019d2ebc-0000-7000-8000-000000000001", "motive": "NOT_SATISFIED", "items": [{"sku": "A-1", "quantity": 1}], "wanted": "REFUND", "override": {"reason": "why"}} | SUPERVISOR_ONLY | Only a supervisor may override a rule. | Seul un superviseur peut déroger à une règle.
            warehouse | PUT | /returns/019d2ebc-0000-7000-8000-000000000001/inspection | {"mode": "PHYSICAL", "liableParty": "CUSTOMER", "units": [{"unitId": "1"}]} | AGENT_DECIDES | A partial amount, or that the customer is liable, is for an agent to decide. | Un montant partiel, ou la responsabilité du client, relève de la décision d’un agent.
            agent | PUT | /returns/019d2ebc-0000-7000-8000-000000000001/inspection | {"mode": "PHYSICAL", "units": [{"unitId": "1"}]} | IF_MATCH_MISSING | Read it first and send its ETag back in an If-Match header. | Veuillez d’abord lire la ressource et renvoyer son ETag dans un en-tête If-Match.
            """)
    void whoAsksForFrenchReadsFrench(@AggregateWith(Refusal.OfRow.class) Refusal refusal) {
        refusal.assertToldInBothLanguages();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | inspection | {"mode": "PHYSICAL", "units": [{}]} | name the piece by its unitId or its sku                           | désignez l’unité par son unitId ou son sku
            POST | shipment   | {}                                  | tell a carrier with its trackingNumber, or a receiptEvidenceId    | indiquez un transporteur avec son trackingNumber, ou un receiptEvidenceId
            """)
    void aConstraintOfOursHasItsWordsInBothLanguages(
            Method method, String what, String body, String english, String french) {
        String path = "/returns/019d2ebc-0000-7000-8000-000000000001/" + what;

        assertThat(command("agent").body(body).request(method, path).asString())
                .contains("\"message\":\"%s\"}".formatted(english));
        assertThat(command("agent")
                        .header("Accept-Language", "fr")
                        .body(body)
                        .request(method, path)
                        .asString())
                .contains("\"message\":\"%s\",\"english\":\"%s\"}".formatted(french, english));
    }
}
