package com.kwoking.aftersales.orders;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What no client would let through is sent by hand, and is never our fault.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class OddAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders/%zz",
                "/orders/%",
                "/orders/a|b",
                "/orders/a^b?c=[d]",
                "/orders/%ff",
                "/orders/%ED%A0%80",
                "/orders/\u00e9",
                "/orders/a%00b",
                "/dead-letters?after=%zz",
                "/dead-letters?after=%00",
                "/dead-letters?%00=1"
            })
    void anAddressThatIsNone(String address) throws IOException {
        assertThat(statusOf("GET " + address + " HTTP/1.1\r\n")).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idempotency-Key: a\u0000b", "traceparent: \u0001", "If-Match: \u0000", "X-\u0000: 1"})
    void aHeaderThatIsNone(String header) throws IOException {
        assertThat(statusOf("POST /orders HTTP/1.1\r\nContent-Length: 2\r\n" + header + "\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    private String statusOf(String head) throws IOException {
        String request = head
                + "Host: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + Tokens.of("storefront", "shop") + "\r\n\r\n{}";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine());
        }
    }
}
