package com.kwoking.aftersales.stack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final Routes ROUTES = new Routes(List.of(
            new Upstream("orders-service", "o", 1, List.of("orders", "payment-events")),
            new Upstream("refunds-service", "r", 2, List.of("refunds"))));

    @ParameterizedTest
    @CsvSource(textBlock = """
            /orders,                                 o, /orders
            /orders/7/timeline?full=true,            o, /orders/7/timeline?full=true
            /payment-events,                         o, /payment-events
            /refunds?orderId=7,                      r, /refunds?orderId=7
            /refunds-service/dead-letters/7/replay,  r, /dead-letters/7/replay
            /refunds-service/q/health,               r, /q/health
            /refunds-service,                        r, /
            /refunds-service?a=b,                    r, /?a=b
            """)
    void theFirstSegmentDecides(String uri, String host, String seenThere) {
        assertThat(ROUTES.of(uri)).hasValueSatisfying(target -> {
            assertThat(target.upstream().host()).isEqualTo(host);
            assertThat(target.uri()).isEqualTo(seenThere);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/order", "/ordersX/1", "/x/orders", "//orders", "*"})
    void whatIsNobodysIsNobodys(String uri) {
        assertThat(ROUTES.of(uri)).isEmpty();
    }

    @Test
    void aNameIsNotCutOffTwice() {
        assertThat(ROUTES.of("/refunds-service/refunds-service/x"))
                .hasValueSatisfying(target -> assertThat(target.uri()).isEqualTo("/refunds-service/x"));
    }
}
