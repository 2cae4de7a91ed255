package com.kwoking.aftersales.returns;

import com.kwoking.aftersales.testkit.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theHouseIsInOrder() {
        return HouseRules.of(
                        HouseRulesTest.class.getPackageName(),
                        "policy",
                        "purchase",
                        "returncase",
                        "inquiry",
                        "eligibility",
                        "request",
                        "evidence",
                        "decision",
                        "wayback",
                        "inspection",
                        "refund",
                        "work")
                .tests();
    }
}
