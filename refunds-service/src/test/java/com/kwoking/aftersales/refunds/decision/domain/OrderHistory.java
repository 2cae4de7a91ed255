package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.EVERYTHING;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.testkit.sample.Euros;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/// What happened to one order. Each topic keeps its own order; how the two interleave is anybody's guess.
///
/// @param ofTheOrder what the topic `orders` says, in its order, the payment at any place
/// @param ofItsReturns what the topic `returns` says, in its order
/// @param byPersons who grants something whenever they like
record OrderHistory(List<Step> ofTheOrder, List<Step> ofItsReturns, List<Step> byPersons) {

    sealed interface Step {

        record Pays(OrderPaid payment) implements Step {}

        record Hears(Occasion occasion) implements Step {}

        record Grants(UUID id, Money amount) implements Step {}

        default Optional<UUID> causeId() {
            return switch (this) {
                case Pays _ -> Optional.empty();
                case Hears(Occasion occasion) -> Optional.of(occasion.eventId());
                case Grants(UUID id, Money _) -> Optional.of(id);
            };
        }
    }

    /// What is held back waits for a person or for another look at the return: where it ends depends on when.
    boolean holdsNothingBack() {
        return ofItsReturns.stream()
                .noneMatch(step -> step instanceof Step.Hears(Occasion.Inspected(var _, ReturnInspected event))
                        && event.deductions().stream().anyMatch(deduction -> deduction.amount() == null));
    }

    OrderHistory withoutGrants() {
        return new OrderHistory(ofTheOrder, ofItsReturns, List.of());
    }

    /// One way in which the topics may have been read; now and then a fact is delivered twice.
    List<Step> interleaved(Random random) {
        var sources = List.of(new ArrayList<>(ofTheOrder), new ArrayList<>(ofItsReturns), new ArrayList<>(byPersons));
        var steps = new ArrayList<Step>();
        while (sources.stream().anyMatch(source -> !source.isEmpty())) {
            var source = sources.get(random.nextInt(sources.size()));
            if (!source.isEmpty()) {
                Step step = source.removeFirst();
                steps.add(step);
                if (random.nextInt(5) == 0) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    /// Makes histories for every property that asks for one.
    public static final class Histories implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return type.isOfType(OrderHistory.class);
        }

        @Override
        public java.util.Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return java.util.Set.of(Combinators.combine(
                            payments(),
                            orders(),
                            returns(),
                            grants(),
                            Arbitraries.doubles().between(0, 1))
                    .as((payment, order, returned, granted, place) -> {
                        var ofTheOrder = new ArrayList<>(order);
                        ofTheOrder.add((int) (place * order.size()), new Step.Pays(payment));
                        return new OrderHistory(ofTheOrder, numbered(returned), granted);
                    }));
        }

        private static Arbitrary<OrderPaid> payments() {
            Arbitrary<List<Long>> three =
                    Arbitraries.longs().between(0, 9_999).list().ofSize(3);
            return Combinators.combine(three, three, Arbitraries.longs().between(0, 30_000))
                    .as(RefundSamples::paid);
        }

        private static Arbitrary<List<Step>> orders() {
            Arbitrary<Occasion> losses = Combinators.combine(
                            Arbitraries.integers().between(1, 9), units())
                    .as((event, lost) -> RefundSamples.lost(event, lost.toArray(UnitId[]::new)));
            Arbitrary<Occasion> cancellations = Combinators.combine(Arbitraries.of(Branch.class), units())
                    .as((branch, units) -> RefundSamples.cancelled(branch, units));
            Arbitrary<Occasion> noReplacements =
                    units().map(units -> RefundSamples.notReplaceable(units.toArray(UnitId[]::new)));
            return Arbitraries.oneOf(losses, cancellations, noReplacements)
                    .<Step>map(Step.Hears::new)
                    .list()
                    .ofMaxSize(4);
        }

        private static Arbitrary<List<InspectionSample>> returns() {
            Arbitrary<ReturnId> ids =
                    Arbitraries.integers().between(1, 3).map(id -> new ReturnId(new UUID((long) id << 8, id)));
            Arbitrary<Money> amounts = Arbitraries.longs().between(0, 6_000).map(Euros::cents);
            Arbitrary<InspectionSample> changesOfMind = Combinators.combine(ids, units(), amounts.injectNull(0.2))
                    .as((id, units, missing) -> RefundSamples.conditional(units.toArray(UnitId[]::new))
                            .missing("Chargeur", missing)
                            .of(id));
            Arbitrary<InspectionSample> damages = Combinators.combine(ids, units(), amounts)
                    .as((id, units, postage) -> RefundSamples.damaged(units.toArray(UnitId[]::new))
                            .withPostage(postage)
                            .of(id));
            Arbitrary<InspectionSample> partials = Combinators.combine(ids, units(), amounts)
                    .as((id, units, agreed) -> RefundSamples.damaged(units.toArray(UnitId[]::new))
                            .agreedOn(agreed)
                            .of(id));
            Arbitrary<InspectionSample> nothing = Combinators.combine(
                            ids, units(), Arbitraries.of(Resolution.REPLACEMENT, Resolution.NONE))
                    .as((id, units, resolution) -> RefundSamples.damaged(units.toArray(UnitId[]::new))
                            .missing("Notice", cents(500))
                            .endingIn(resolution)
                            .of(id));
            Arbitrary<InspectionSample> rejections = Combinators.combine(ids, units())
                    .as((id, units) -> RefundSamples.conditional()
                            .rejecting(units.toArray(UnitId[]::new))
                            .of(id));
            return Arbitraries.oneOf(changesOfMind, damages, partials, nothing, rejections)
                    .list()
                    .ofMaxSize(6);
        }

        private static Arbitrary<List<Step>> grants() {
            return Arbitraries.longs().between(0, 4_000).list().ofMaxSize(2).map(amounts -> {
                var steps = new ArrayList<Step>();
                amounts.forEach(amount -> steps.add(new Step.Grants(new UUID(77, steps.size()), cents(amount))));
                return steps;
            });
        }

        private static Arbitrary<List<UnitId>> units() {
            return Arbitraries.of(A1, A2, B1)
                    .list()
                    .uniqueElements()
                    .ofMinSize(1)
                    .ofMaxSize(EVERYTHING.size());
        }

        /// Inspections of one return count up.
        private static List<Step> numbered(List<InspectionSample> inspections) {
            Map<ReturnId, Integer> numbers = new HashMap<>();
            return inspections.stream()
                    .<Step>map(each -> new Step.Hears(each.number(numbers.merge(each.returnId(), 1, Integer::sum))
                            .heard()))
                    .toList();
        }
    }
}
