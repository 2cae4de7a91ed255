package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;

/// What the world is told of a request. The customer's own words are not among it.
final class RequestedReturn {

    private RequestedReturn() {}

    static ReturnRequested event(ReturnCase opened) {
        Claim claim = opened.claim();
        return new ReturnRequested(
                opened.id(),
                claim.order().orderId(),
                claim.order().orderNumber(),
                claim.order().customerId(),
                claim.order().policyVersion(),
                claim.flow(),
                claim.wanted().motive(),
                claim.origin(),
                claim.wanted().resolution(),
                claim.items(),
                opened.evidence(),
                opened.priority(),
                claim.flags(),
                claim.deadline(),
                claim.override(),
                claim.requestedAt());
    }
}
