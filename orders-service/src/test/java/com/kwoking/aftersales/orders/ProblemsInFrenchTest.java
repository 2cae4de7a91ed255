package com.kwoking.aftersales.orders;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
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
    void whoAsksForFrenchReadsFrench(@AggregateWith(Refusal.OfRow.class) Refusal refusal) {
        refusal.assertToldInBothLanguages();
    }
}
