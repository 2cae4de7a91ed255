package com.kwoking.aftersales.refunds;

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
@QuarkusTestResource(SandboxForTests.class)
class ProblemsInFrenchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            agent | GET | /refunds/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such refund. | Ce remboursement n’existe pas.
            supervisor | GET | /payouts/019d2ebc-0000-7000-8000-000000000001/card |  | NOT_FOUND | There is no such payout. | Ce versement n’existe pas.
            supervisor | POST | /payouts/019d2ebc-0000-7000-8000-000000000001/card/retry |  | NOT_FOUND | There is no such payout. | Ce versement n’existe pas.
            supervisor | GET | /payouts?after=unknown |  | CURSOR_UNKNOWN | Send the `next` of the page before. | Veuillez envoyer le `next` de la page précédente.
            supervisor | GET | /ledger?after=unknown&day=2026-01-01 |  | CURSOR_UNKNOWN | Send back the cursor of the page before as it was. | Veuillez renvoyer le curseur de la page précédente tel quel.
            supervisor | GET | /ledger |  | SELECTION_UNCLEAR | Give orderId, or day, or from and to; one of the three. | Indiquez orderId, ou day, ou from et to\u00a0; l’un des trois.
            supervisor | GET | /ledger?from=2026-01-02&to=2026-01-01 |  | PERIOD_BACKWARDS | The period ends before it begins. | La période se termine avant de commencer.
            supervisor | POST | /reconciliations | {"from": "2026-01-02T00:00:00Z", "to": "2026-01-01T00:00:00Z"} | PERIOD_BACKWARDS | The period ends before it begins. | La période se termine avant de commencer.
            supervisor | GET | /reconciliations/019d2ebc-0000-7000-8000-000000000001 |  | NOT_FOUND | There is no such reconciliation. | Ce rapprochement n’existe pas.
            supervisor | POST | /differences/019d2ebc-0000-7000-8000-000000000001/resolution | {"reason": "known"} | NOT_FOUND | There is no such difference. | Cet écart n’existe pas.
            supervisor | POST | /disputes/019d2ebc-0000-7000-8000-000000000001/answer | {"answer": "It was right."} | NOT_FOUND | There is no such dispute. | Cette contestation n’existe pas.
            """)
    void whoAsksForFrenchReadsFrench(@AggregateWith(Refusal.OfRow.class) Refusal refusal) {
        refusal.assertToldInBothLanguages();
    }
}
