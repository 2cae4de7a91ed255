package com.kwoking.aftersales.orders;

import com.kwoking.aftersales.testkit.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    /// The story of an order lies below the order: it knows what was told, and no order.
    @TestFactory
    Stream<DynamicTest> theHouseIsInOrder() {
        return HouseRules.of(
                        HouseRulesTest.class.getPackageName(),
                        "timeline",
                        "policy",
                        "customer",
                        "order",
                        "checkout",
                        "payment",
                        "shipping",
                        "tracking",
                        "cancellation",
                        "inquiry")
                .tests();
    }
}
