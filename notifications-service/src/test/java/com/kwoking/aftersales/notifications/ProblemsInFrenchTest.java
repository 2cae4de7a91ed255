package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.testkit.call.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/// Every refusal is told as it always was, and in French for who asks for it.
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class ProblemsInFrenchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            agent | GET | /notifications?orderId=019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such order. | Cette commande n’existe pas.
            agent | POST | /notifications/019d2ebc-0000-7000-8000-000000000001/resend |  | NOT_FOUND | There is no such letter. | Ce courrier n’existe pas.
            operator | DELETE | /dead-letters/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such dead letter. | Ce message mis de côté n’existe pas.
            """)
    void whoAsksForFrenchReadsFrench(@AggregateWith(Refusal.OfRow.class) Refusal refusal) {
        refusal.assertToldInBothLanguages();
    }
}
