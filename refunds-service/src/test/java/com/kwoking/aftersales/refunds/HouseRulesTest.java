package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.testkit.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theHouseIsInOrder() {
        return HouseRules.of(
                        HouseRulesTest.class.getPackageName(),
                        "decision",
                        "payout",
                        "inquiry",
                        "correction",
                        "books",
                        "reconciliation")
                .tests();
    }
}
