package com.kwoking.aftersales.refunds.correction.http;

import static jakarta.ws.rs.core.Response.Status.CREATED;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.inquiry.RefundView;
import com.kwoking.aftersales.refunds.inquiry.domain.ArrivalEstimate;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/// What a person hears of what they granted.
@ApplicationScoped
class GrantAnswers {

    private static final Sentence MORE_THAN_IS_LEFT = Sentence.of("problem.MORE_THAN_IS_LEFT");
    private static final Sentence OTHER_CURRENCY = Sentence.of("problem.OTHER_CURRENCY");
    private static final Sentence NOTHING_TO_CORRECT = Sentence.of("problem.NOTHING_TO_CORRECT");

    private final RefundRecords records;
    private final ArrivalEstimate estimate;

    GrantAnswers(RefundRecords records, ArrivalEstimate estimate) {
        this.records = records;
        this.estimate = estimate;
    }

    Response of(Grant.Answer answer) {
        return switch (answer) {
            case Grant.Answer.Granted(Refund refund) ->
                records.of(refund.id())
                        .map(record -> Response.status(CREATED)
                                .entity(RefundView.of(record, estimate))
                                .build())
                        .orElseThrow();
            case Grant.Answer.MoreThanIsLeft(var left) ->
                Problem.builder(422, "MORE_THAN_IS_LEFT", MORE_THAN_IS_LEFT)
                        .with("field", "amount")
                        .with("left", Amount.of(left))
                        .build()
                        .toResponse();
            case Grant.Answer.OtherCurrency() ->
                Problem.builder(422, "OTHER_CURRENCY", OTHER_CURRENCY)
                        .with("field", "amount.currency")
                        .build()
                        .toResponse();
            case Grant.Answer.NotPaid() -> Problem.notFound(Sought.ORDER);
            case Grant.Answer.UnknownRefund() -> Problem.notFound(Sought.REFUND);
        };
    }

    static Response nothingAsked() {
        return Problem.builder(422, "NOTHING_TO_CORRECT", NOTHING_TO_CORRECT)
                .with("field", "amount")
                .build()
                .toResponse();
    }
}
