package com.kwoking.aftersales.notifications.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R79")
class DelayTest {

    /// R79: every code that refunds-service sets itself, every one that its providers are known to give with a
    /// refund, and whatever else may come.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # its own
            ACCESSORY_PRICE_UNKNOWN,             PRICE_UNKNOWN
            BEYOND_THE_CAPTURE,                  BEYOND_THE_CAPTURE
            AMOUNT_DIFFERS,                      IN_DOUBT
            FEE_EXCEEDS_AMOUNT,                  IN_DOUBT
            MANUAL_REQUIRED,                     NOT_YET_THROUGH
            NOT_FOUND,                           NOT_YET_THROUGH
            FAILED,                              NOT_YET_THROUGH
            # the account behind the means of payment is gone, or will not take it
            method_closed,                       MEANS_REFUSED
            lost_or_stolen_card,                 MEANS_REFUSED
            expired_or_canceled_card,            MEANS_REFUSED
            declined,                            MEANS_REFUSED
            # nothing is wrong with the means of payment, or nobody knows
            insufficient_balance,                NOT_YET_THROUGH
            balance_insufficient,                NOT_YET_THROUGH
            insufficient_funds,                  NOT_YET_THROUGH
            charge_for_pending_refund_disputed,  NOT_YET_THROUGH
            charge_disputed,                     NOT_YET_THROUGH
            charge_already_refunded,             NOT_YET_THROUGH
            merchant_request,                    NOT_YET_THROUGH
            unknown,                             NOT_YET_THROUGH
            a_code_from_the_future,              NOT_YET_THROUGH
            """)
    void aCodeSaysNoMoreThanIsKnown_R79(String code, Delay delay) {
        assertThat(Delay.of(code)).isEqualTo(delay);
    }
}
