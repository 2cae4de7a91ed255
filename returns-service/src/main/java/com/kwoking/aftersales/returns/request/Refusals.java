package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Telling;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Ineligible;
import com.kwoking.aftersales.returns.eligibility.domain.Ineligibility;
import com.kwoking.aftersales.returns.eligibility.http.EligibilityDecisionView;
import com.kwoking.aftersales.returns.eligibility.http.EligibilityDecisionView.Reason;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/// How a request that cannot be granted is answered: the reason in French first, the deadline, and the way
/// to a person (R15, R16).
@ApplicationScoped
class Refusals {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private static final Sentence DIFFERENT_FLOWS = Sentence.of("return-refusal.DIFFERENT_FLOWS");

    private final Contact contact;

    Refusals(ContactTerms terms) {
        contact = new Contact(terms.email(), terms.page());
    }

    record Contact(String email, String page) {}

    Response refused(RequestOutcome.Refused refused) {
        Ineligible first = refused.first();
        Reason reason = Reason.of(first);
        var sentence = new Sentence(reason.french(), reason.english());
        var problem = Problem.builder(status(first.why()), reason.code(), sentence, Telling.FRENCH_THEN_ENGLISH)
                .with("sku", first.item().sku().value())
                .with("items", EligibilityDecisionView.of(refused.decisions()))
                .with("contact", contact);
        if (first.deadline() != null) {
            problem.with("deadline", first.deadline().toString());
        }
        return problem.build().toResponse();
    }

    Response differentFlows(RequestOutcome.DifferentFlows different) {
        return Problem.builder(UNPROCESSABLE, "DIFFERENT_FLOWS", DIFFERENT_FLOWS, Telling.FRENCH_THEN_ENGLISH)
                .with("flows", different.flows().stream().sorted().toList())
                .build()
                .toResponse();
    }

    /// What may change by itself is a conflict; what will not is refused for good.
    private static int status(Ineligibility why) {
        return switch (why) {
            case ALREADY_IN_A_RETURN, NOT_SHIPPED_YET, REFUSED_AT_THE_DOOR -> CONFLICT;
            case NOT_ON_THE_ORDER, QUANTITY_EXCEEDED, CANCELLED, LOST, NOT_RETURNABLE, WINDOW_CLOSED -> UNPROCESSABLE;
        };
    }
}
