package com.kwoking.aftersales.refunds.payout.provider;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listing;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Order;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every call ends, whatever the provider or its client library does.
class FaultTolerantPaymentsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final Duration LATE = Duration.ofSeconds(5);
    private static final Order ORDER = new Order("pi_123", eur("14.25"), "refund-1/card-1", "refund-1/card-1");

    private static ServerSocket dripping;

    /// Answers at once, and then a byte at a time without an end.
    @BeforeAll
    static void drip() throws IOException {
        dripping = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!dripping.isClosed()) {
                try {
                    Socket socket = dripping.accept();
                    Thread.ofVirtual().start(() -> dripInto(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterAll
    static void close() throws IOException {
        dripping.close();
    }

    private static void dripInto(Socket socket) {
        try (socket) {
            var out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (IOException theyHungUp) {
            // That is what they should do.
        }
    }

    static Stream<PaymentProvider> clients() {
        URI url = URI.create("http://127.0.0.1:" + dripping.getLocalPort());
        return Stream.of(
                new SandboxPayments(
                        url, "key", DEADLINE, new ObjectMapper().findAndRegisterModules(), Clock.systemUTC()),
                new StripePayments("sk_test", Optional.of(url.toString()), DEADLINE));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aBodyThatComesDropByDropEndsAsUnknown(PaymentProvider client) {
        var payments = new FaultTolerantPayments(client, DEADLINE, DEADLINE);

        assertTimeoutPreemptively(LATE, () -> {
            assertThat(payments.pay(ORDER)).isEqualTo(Answer.Unknown.because("NO_ANSWER"));
            assertThat(payments.find(ORDER)).isEqualTo(Answer.Unknown.because("NO_ANSWER"));
            assertThat(payments.list(Instant.EPOCH, Instant.EPOCH)).isEqualTo(new Listing.Unavailable("NO_ANSWER"));
        });
    }

    @Test
    void anErrorOfTheClientsLibraryLeavesTheOutcomeUnknown() {
        var payments = new FaultTolerantPayments(new Broken(), DEADLINE, DEADLINE);

        assertThat(payments.pay(ORDER)).isEqualTo(Answer.Unknown.because("CLIENT_FAULT"));
        assertThat(payments.find(ORDER)).isEqualTo(Answer.Unknown.because("CLIENT_FAULT"));
        assertThat(payments.list(Instant.EPOCH, Instant.EPOCH)).isEqualTo(new Listing.Unavailable("CLIENT_FAULT"));
    }

    private record Broken() implements PaymentProvider {

        @Override
        public Answer pay(Order order) {
            throw new StackOverflowError();
        }

        @Override
        public Answer find(Order order) {
            throw new IllegalStateException();
        }

        @Override
        public Listing list(Instant from, Instant to) {
            throw new AssertionError();
        }
    }
}
