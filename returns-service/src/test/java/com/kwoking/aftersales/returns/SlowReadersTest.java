package com.kwoking.aftersales.returns;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class SlowReadersTest {

    /// More than there are connections to the database.
    private static final int READERS = 30;

    /// More than the two ends of a connection take while nobody reads.
    private static final int PICTURE_BYTES = 16 * 1024 * 1024;

    private static final int PATIENCE_MILLIS = 120_000;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    private final List<Socket> readers = new ArrayList<>();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop().delivered(1);
    }

    @AfterEach
    void close() throws IOException {
        for (Socket reader : readers) {
            reader.close();
        }
        shop.close();
    }

    @Tag("R20")
    @Test
    void whoDoesNotReadHoldsUpNobody() throws IOException {
        String returnId = shop.requested("DAMAGED", "A", 1);
        String picture = shop.attach(returnId, "ITEM", "photo.jpg", picture())
                .statusCode(201)
                .extract()
                .header("Location");
        for (int i = 0; i < READERS; i++) {
            readers.add(asking(picture));
        }

        assertThat(READERS).isGreaterThan(connections);
        for (Socket reader : readers) {
            assertThat(head(reader.getInputStream())).startsWith("HTTP/1.1 200");
        }
        shop.customer().get("/returns/{id}", returnId).then().statusCode(200);
        shop.customer()
                .get("/returns?orderId={id}", shop.orderId.value())
                .then()
                .statusCode(200);
        shop.approve(returnId).statusCode(200).body("status", equalTo("APPROVED"));
        for (Socket reader : readers) {
            assertThat(reader.getInputStream().readNBytes(PICTURE_BYTES)).isEqualTo(picture());
        }
    }

    private Socket asking(String picture) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.getOutputStream().write("""
                GET %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s

                """.formatted(URI.create(picture).getPath(), shop.customersToken())
                .replace("\n", "\r\n")
                .getBytes(US_ASCII));
        return socket;
    }

    /// Nothing of the file itself.
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            assertThat(next).as(head.toString()).isNotNegative();
            head.append((char) next);
        }
        return head.toString();
    }

    private static byte[] picture() {
        byte[] bytes = new byte[PICTURE_BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 8191);
        }
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return bytes;
    }
}
