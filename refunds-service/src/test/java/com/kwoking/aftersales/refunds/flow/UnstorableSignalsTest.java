package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.call.Signatures.signal;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A signal with a text that no database takes is not understood, and never an error of ours that is said again for
/// ever.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class UnstorableSignalsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # id,          refundId,    reason
            evt\\u0000,    re_1,        method_closed
            evt_1,         re\\ud800,   method_closed
            evt_1,         re_1,        closed\\u0000
            """)
    void ofTheProvider(String id, String refundId, String reason) {
        signal("/refund-events", "payment", """
                {"id": "%s", "type": "refund.failed", "occurredAt": "2026-03-28T12:00:00Z",
                 "data": {"refundId": "%s", "amount": {"minorUnits": 1, "currency": "EUR"},
                          "reference": "019d2ebc-0000-7000-8000-000000000001/card-1", "reason": "%s"}}
                """.formatted(id, refundId, reason))
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_UNDERSTOOD"));
    }
}
