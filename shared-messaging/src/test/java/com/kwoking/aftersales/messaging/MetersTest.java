package com.kwoking.aftersales.messaging;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Records;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class MetersTest {

    private final SimpleMeterRegistry seen = new SimpleMeterRegistry();

    @Inject
    MeterRegistry meters;

    @Inject
    Inbox inbox;

    @Inject
    HeardOrders listener;

    @Test
    void anOperatorSeesWhatIsHeardSkippedParkedAndTold() {
        ((CompositeMeterRegistry) meters).add(seen);
        var order = Orders.some();
        var good = Orders.recordOf(order);
        var unknown = Records.withHeader(Orders.recordOf(order), "ce_type", "com.kwoking.order.folded.v1");
        var broken = Records.with(Orders.recordOf(order), good.key(), "{}".getBytes(StandardCharsets.UTF_8));
        double parkedBefore = gauge("dead.letters");

        inbox.receive(Records.poll(good, good, unknown, broken), listener);

        assertThat(counter("inbox.heard")).isEqualTo(1);
        assertThat(counter("inbox.duplicates")).isEqualTo(1);
        assertThat(counter("inbox.skipped")).isEqualTo(1);
        assertThat(counter("dead.letters.added")).isEqualTo(1);
        assertThat(gauge("dead.letters")).isEqualTo(parkedBefore + 1);
        await().until(() -> seen.get("outbox.published").counter().count() >= 1);
        await().until(() -> gauge("outbox.pending") == 0);
        assertThat(gauge("outbox.oldest.age")).isZero();
        await().until(() -> gauge("listeners.down") == 0);
    }

    private double counter(String name) {
        return seen.get(name).tag("topic", "orders").counter().count();
    }

    private double gauge(String name) {
        return seen.get(name).gauge().value();
    }
}
