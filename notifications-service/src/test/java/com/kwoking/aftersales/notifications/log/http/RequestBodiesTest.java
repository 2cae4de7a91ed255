package com.kwoking.aftersales.notifications.log.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.RequestBodies;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    @Test
    void whatIsRequiredIsMissedWhereItIsLeftOut() {
        var bodies = RequestBodies.besides(NotificationsResource.class);

        assertThat(bodies.unguarded()).isEmpty();
    }
}
