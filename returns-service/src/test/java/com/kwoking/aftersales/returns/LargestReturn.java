package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Claim.OrderReference;
import com.kwoking.aftersales.returns.returncase.domain.Claim.Wanted;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// R85: everything that orders-service lets into one order comes back: 2 lines of 1,000 units, with five accessories
/// each, all under the longest names in letters that take three bytes.
public final class LargestReturn {

    private static final Money MOST = cents(1_000_000_000);

    private LargestReturn() {}

    public static ReturnCase opened() {
        return ReturnCase.open(new ReturnId(new UUID(5, 1)), claim());
    }

    /// Told as one event, which has to fit.
    public static void assertFits(CaseResult result) {
        assertThat(result).isInstanceOf(CaseResult.Changed.class);
        assertFits(((CaseResult.Changed) result).change());
    }

    public static void assertFits(Change change) {
        assertThat(change.told()).hasSize(1).allSatisfy(event -> assertThat(
                        EventJson.write(event).getBytes(UTF_8).length)
                .isLessThanOrEqualTo(RecordSize.MOST_EVENT_BYTES));
    }

    public static Claim claim() {
        return new Claim(
                new OrderReference(
                        ReturnSamples.order(1),
                        "K".repeat(40),
                        ReturnSamples.customer(1),
                        "FR",
                        ReturnSamples.policy().version()),
                ReturnFlow.DOA_14D,
                Origin.CUSTOMER,
                new Wanted(Motive.DAMAGED, WantedResolution.REFUND, null),
                units().toList(),
                List.of(),
                null,
                null,
                null,
                DELIVERED);
    }

    public static Stream<SoldUnit> units() {
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
}
