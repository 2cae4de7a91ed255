package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.testkit.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theHouseIsInOrder() {
        return HouseRules.of(
                        HouseRulesTest.class.getPackageName(),
                        "text",
                        "history",
                        "contact",
                        "letters",
                        "wording",
                        "writing",
                        "log",
                        "sending")
                .withPlain("text", "history", "contact", "letters")
                .tests();
    }
}
