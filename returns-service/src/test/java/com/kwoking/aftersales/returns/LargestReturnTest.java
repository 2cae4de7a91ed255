package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.EUR;
import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;
import static com.kwoking.aftersales.returns.ReturnSamples.eur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.returns.decision.ReturnAddresses;
import com.kwoking.aftersales.returns.inspection.domain.CaseRules;
import com.kwoking.aftersales.returns.inspection.domain.Plausibility;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Announcement;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Denial;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.Flaw;
import com.kwoking.aftersales.returns.returncase.domain.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// R85: everything that orders-service lets into one order comes back: 2 lines of 1,000 pieces, with five accessories
/// each, all under the longest names in letters that take three bytes.
class LargestReturnTest {

    private static final Instant NOW = DELIVERED.plusSeconds(3600);
    private static final Money MOST = new Money(1_000_000_000, EUR);

    private final ReturnCase opened = ReturnCase.open(new ReturnId(new UUID(5, 1)), claim());

    @Test
    void whatIsAskedForFits() {
        assertFits(new Announcement(opened).requested());
    }

    @Test
    void aNoFits() {
        var denial = new Denial(ReturnRejected.Reason.NOT_COVERED, "漢".repeat(2_000), "agathe", NOW);

        assertFits(new Announcement(opened).rejected(denial));
    }

    @Test
    void aYesFits() {
        ReturnCase approved = approved();

        assertFits(new Announcement(approved).approved(requireNonNull(approved.approval())));
    }

    @Test
    void allOfItIsInspectedAndTold() {
        ReturnCase received = changed(new CaseRules(approved()).receive(new Receipt(null, null, null, "walter", NOW)));
        var findings = seen(units().map(LargestReturnTest::found).toList());

        ReturnCase inspected =
                changed(new CaseRules(received).inspect(findings, "walter", eur("20.00"), Set.of(), NOW));

        var told = new Announcement(inspected).inspected(requireNonNull(inspected.inspection()));
        assertThat(told.deductions()).hasSize(10_000);
        assertFits(told);
    }

    @Test
    void aPartIsNotMissingTwiceBecauseItIsNamedTwice() {
        var once = units().map(LargestReturnTest::found).toList();
        var named = once.getFirst().missingAccessories().getFirst();
        var again = Stream.concat(once.getFirst().missingAccessories().stream(), Stream.of(named))
                .toList();
        var twice = new UnitFinding(
                UnitId.of(1, 1), null, true, true, once.getFirst().criteria(), null, null, Condition.DAMAGED, again);
        var findings = Stream.concat(Stream.of(twice), once.stream().skip(1)).toList();

        assertThat(new Plausibility(claim(), seen(findings)).flaw()).contains(Flaw.TOO_MANY_ACCESSORIES);
        assertThat(new Plausibility(claim(), seen(once)).flaw()).isEmpty();
    }

    private static Findings seen(List<UnitFinding> units) {
        return new Findings(Mode.PHYSICAL, null, null, null, null, null, units);
    }

    private ReturnCase approved() {
        return changed(new CaseRules(opened)
                .approve(
                        true,
                        null,
                        "agathe",
                        ReturnSamples.policy(),
                        new ReturnAddresses(Map.of(), WAREHOUSE),
                        "RMA-1",
                        NOW));
    }

    private static UnitFinding found(SoldUnit unit) {
        var missing = unit.accessories().stream()
                .map(accessory -> new UnitFinding.MissingAccessory(accessory.name(), accessory.quantity(), false))
                .toList();
        var criteria = new Criteria(false, false, false, false);
        return new UnitFinding(unit.unitId(), null, true, true, criteria, null, null, Condition.DAMAGED, missing);
    }

    private static Claim claim() {
        return new Claim(
                ReturnSamples.order(1),
                "K".repeat(40),
                ReturnSamples.customer(1),
                "FR",
                ReturnSamples.policy().version(),
                ReturnFlow.DOA_14D,
                Motive.DAMAGED,
                Origin.CUSTOMER,
                WantedResolution.REFUND,
                units().toList(),
                List.of(),
                null,
                null,
                null,
                null,
                DELIVERED);
    }

    private static Stream<SoldUnit> units() {
        return IntStream.rangeClosed(1, 2).boxed().flatMap(line -> IntStream.rangeClosed(1, 1_000)
                .mapToObj(place -> new SoldUnit(
                        UnitId.of(line, place),
                        new Sku("漢".repeat(63) + line),
                        "漢".repeat(200),
                        "漢".repeat(64),
                        MOST,
                        MOST,
                        accessories())));
    }

    private static List<Accessory> accessories() {
        return IntStream.range(0, 5)
                .mapToObj(each -> new Accessory("漢".repeat(79) + each, 100, MOST))
                .toList();
    }

    private static void assertFits(DomainEvent event) {
        assertThat(EventJson.write(event).getBytes(UTF_8).length).isLessThanOrEqualTo(RecordSize.MOST_EVENT_BYTES);
    }

    private static ReturnCase changed(CaseResult result) {
        assertThat(result).isInstanceOf(CaseResult.Changed.class);
        return ((CaseResult.Changed) result).after();
    }
}
