package com.kwoking.aftersales.orders.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.RequestBodies;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    @Test
    void whatIsRequiredIsMissedWhereItIsLeftOut() {
        var bodies = RequestBodies.besides(OrdersResource.class);

        assertThat(bodies.unguarded()).isEmpty();
        assertThat(bodies.records()).isNotEmpty();
    }
}
