package com.kwoking.aftersales.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.RequestBodies;
import com.kwoking.aftersales.testkit.rules.Resources;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    @Test
    void whatIsRequiredIsMissedWhereItIsLeftOut() {
        var bodies = new RequestBodies(Resources.of(RequestBodiesTest.class.getPackageName()));

        assertThat(bodies.unguarded()).isEmpty();
        assertThat(bodies.records()).isNotEmpty();
    }
}
