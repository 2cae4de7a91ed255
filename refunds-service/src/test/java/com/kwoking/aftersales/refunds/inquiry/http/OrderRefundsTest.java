package com.kwoking.aftersales.refunds.inquiry.http;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.refunds.inquiry.http.OrderRefunds.ReasonView.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderRefundsTest {

    /// A line of our own is never of a kind that only a newer build knows.
    @Tag("R52")
    @ParameterizedTest
    @EnumSource(value = RefundLine.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = UnknownWhenNewer.UNKNOWN)
    void everyKindOfLineCanBeAReason(RefundLine.Kind kind) {
        assertThatCode(() -> Kind.valueOf(kind.name())).doesNotThrowAnyException();
    }
}
