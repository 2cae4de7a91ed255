package com.kwoking.aftersales.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void twoProcessesThatAreYetToStartGetTwoPorts() {
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> Ports.free())).doesNotHaveDuplicates();
    }

    @Test
    void aPortThatStaysTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(Ports.free())) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "the mail server"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d is taken, and the mail server needs it", taken.getLocalPort());
        }
    }

    @Test
    void aPortThatIsTakenForAMomentIsWaitedFor() throws IOException {
        var passing = new ServerSocket(Ports.free());
        CompletableFuture.runAsync(
                () -> {
                    try {
                        passing.close();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));

        assertThatCode(() -> Ports.requireFree(passing.getLocalPort(), "the mail server"))
                .doesNotThrowAnyException();
    }
}
