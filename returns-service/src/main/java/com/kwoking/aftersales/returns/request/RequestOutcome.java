package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.returns.eligibility.domain.Eligibility;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Eligible;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Ineligible;
import com.kwoking.aftersales.returns.eligibility.domain.RequestedItem;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Claim.OrderReference;
import com.kwoking.aftersales.returns.returncase.domain.Claim.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What becomes of a request.
public sealed interface RequestOutcome {

    record Opened(Change change) implements RequestOutcome {}

    /// @param decisions of everything that was asked for, so that it can be asked better
    record Refused(List<EligibilityDecision> decisions) implements RequestOutcome {

        public Refused {
            decisions = List.copyOf(decisions);
        }

        /// What is in the way of all of it.
        public Ineligible first() {
            return decisions.stream()
                    .filter(Ineligible.class::isInstance)
                    .map(Ineligible.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// The units come under different parts of the policy, so they need a return each.
    record DifferentFlows(Set<ReturnFlow> flows) implements RequestOutcome {

        public DifferentFlows {
            flows = Set.copyOf(flows);
        }
    }

    static RequestOutcome of(ReturnRequest request, Eligibility eligibility, ReturnId id, Instant now) {
        List<EligibilityDecision> decisions = request.items().stream()
                .map(item -> eligibility.of(item, request.motive(), now))
                .toList();
        if (!decisions.stream().allMatch(decision -> isLetIn(decision, request))) {
            return new Refused(decisions);
        }
        Set<ReturnFlow> flows = EnumSet.noneOf(ReturnFlow.class);
        decisions.forEach(decision -> flows.add(flowOf(decision)));
        // Both are judged alike; the later window is the one that all of it is in.
        if (flows.equals(EnumSet.of(ReturnFlow.DOA_14D, ReturnFlow.DEFECT_WARRANTY))) {
            flows.remove(ReturnFlow.DOA_14D);
        }
        return flows.size() == 1
                ? new Opened(RequestedReturn.opened(
                        id,
                        claim(request, eligibility, decisions, flows.iterator().next(), now)))
                : new DifferentFlows(flows);
    }

    private static boolean isLetIn(EligibilityDecision decision, ReturnRequest request) {
        return switch (decision) {
            case Eligible _ -> true;
            case Ineligible ineligible -> request.override() != null && ineligible.mayBeOverridden();
        };
    }

    private static ReturnFlow flowOf(EligibilityDecision decision) {
        return switch (decision) {
            case Eligible eligible -> eligible.flow();
            case Ineligible(RequestedItem _, var _, Instant _, ReturnFlow flow, List<SoldUnit> _)
            when flow != null -> flow;
            case Ineligible _ -> throw new IllegalStateException("let in without a flow");
        };
    }

    private static Claim claim(
            ReturnRequest request,
            Eligibility eligibility,
            List<EligibilityDecision> decisions,
            ReturnFlow flow,
            Instant now) {
        boolean overridden = decisions.stream().anyMatch(Ineligible.class::isInstance);
        boolean estimated =
                decisions.stream().anyMatch(decision -> decision instanceof Eligible eligible && eligible.estimated());
        var flags = new ArrayList<>(request.flags());
        if (estimated) {
            flags.add(Flag.DELIVERY_UNKNOWN);
        }
        Sale sale = eligibility.sale();
        return new Claim(
                OrderReference.of(request.orderId(), sale),
                flow,
                request.origin(),
                new Wanted(request.motive(), request.wanted(), request.description()),
                decisions.stream().flatMap(RequestOutcome::units).toList(),
                flags,
                estimated ? null : earliestDeadline(decisions).orElse(null),
                overridden ? request.override() : null,
                null,
                now);
    }

    private static Stream<SoldUnit> units(EligibilityDecision decision) {
        return switch (decision) {
            case Eligible eligible -> eligible.units().stream();
            case Ineligible ineligible -> ineligible.units().stream();
        };
    }

    private static Optional<Instant> earliestDeadline(List<EligibilityDecision> decisions) {
        return decisions.stream()
                .flatMap(decision -> switch (decision) {
                    case Eligible eligible -> Stream.ofNullable(eligible.deadline());
                    case Ineligible ineligible -> Stream.ofNullable(ineligible.deadline());
                })
                .min(Comparator.naturalOrder());
    }
}
