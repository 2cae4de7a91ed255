package com.kwoking.aftersales.stack.proxy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.proxy.Toxic.Delay;
import com.kwoking.aftersales.stack.proxy.Toxic.Direction;
import com.kwoking.aftersales.stack.proxy.Toxic.HoldAnswer;
import com.kwoking.aftersales.stack.proxy.Toxic.LoseAnswer;
import com.kwoking.aftersales.stack.proxy.Toxic.Refuse;
import com.kwoking.aftersales.stack.proxy.Toxic.Reset;
import com.kwoking.aftersales.stack.proxy.Toxic.Swallow;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Before a server that says back whatever it hears.
class ProxyTest {

    private static final Set<Direction> BOTH = Set.of(Direction.values());

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int port = Ports.free();
    private final Proxy proxy = Proxy.open(port, server.getLocalPort());

    ProxyTest() throws IOException {
        Thread.ofVirtual().start(this::echo);
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void aHealthyNetworkCarriesEverythingBothWays() throws IOException {
        try (var client = connect()) {
            assertThat(asked(client, "hello")).isEqualTo("hello");
            client.shutdownOutput();
            assertThat(client.getInputStream().read())
                    .as("the server's good-bye")
                    .isEqualTo(-1);
        }
    }

    @Test
    void aBlackHoleHoldsWhatIsSentAndTellsNobody() throws IOException {
        try (var client = connect()) {
            assertThat(asked(client, "before")).isEqualTo("before");
            proxy.set(new Swallow(BOTH));
            say(client, "within");
            isNotAnswered(client);
            assertThat(heard).containsExactly("before");
            proxy.heal();
            assertThat(answer(client, "within")).isEqualTo("within");
        }
    }

    @Test
    void aBlackHoleOfOneDirectionLetsTheServerHearAndTheClientWait() throws IOException {
        try (var client = connect()) {
            proxy.set(new Swallow(Set.of(Direction.TO_THE_CLIENT)));
            say(client, "pay");
            Awaitility.await().untilAsserted(() -> assertThat(heard).containsExactly("pay"));
            isNotAnswered(client);
        }
    }

    @Test
    void aSlowNetworkIsOnlySlow() throws IOException {
        proxy.set(new Delay(Duration.ofMillis(50)));
        try (var client = connect()) {
            assertThat(asked(client, "slowly")).isEqualTo("slowly");
        }
    }

    @Test
    void aResetEndsEachConnectionAndEveryNewOne() throws IOException {
        try (var client = connect()) {
            assertThat(asked(client, "before")).isEqualTo("before");
            proxy.set(new Reset());
            assertThatThrownBy(() -> asked(client, "after")).isInstanceOf(SocketException.class);
        }
        assertThatThrownBy(() -> {
                    try (var client = connect()) {
                        asked(client, "new");
                    }
                })
                .isInstanceOf(SocketException.class);
        proxy.heal();
        aHealthyNetworkCarriesEverythingBothWays();
    }

    @Test
    void whatIsRefusedIsRefusedAtTheDoor() throws IOException {
        proxy.set(new Refuse());
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
        proxy.heal();
        aHealthyNetworkCarriesEverythingBothWays();
    }

    @Test
    void anAnswerIsLostAfterTheServerDidWhatItWasAsked() throws IOException {
        proxy.set(new LoseAnswer("COMMIT"));
        try (var client = connect()) {
            assertThat(asked(client, "INSERT")).isEqualTo("INSERT");
            assertThatThrownBy(() -> asked(client, "COMMIT")).isInstanceOf(SocketException.class);
        }
        assertThat(heard).containsExactly("INSERT", "COMMIT");
    }

    @Test
    void anAnswerIsHeldUntilItIsLetGo() throws IOException {
        proxy.set(new HoldAnswer("COMMIT"));
        try (var client = connect()) {
            assertThat(asked(client, "INSERT")).isEqualTo("INSERT");
            say(client, "COMMIT");
            isNotAnswered(client);
            assertThat(heard).containsExactly("INSERT", "COMMIT");
            proxy.heal();
            assertThat(answer(client, "COMMIT")).isEqualTo("COMMIT");
        }
    }

    @Test
    void aServerThatIsAwayIsAResetToWhoeverCallsIt() throws IOException {
        server.close();
        assertThatThrownBy(() -> {
                    try (var client = connect()) {
                        asked(client, "hello");
                    }
                })
                .isInstanceOf(SocketException.class);
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void say(Socket client, String word) throws IOException {
        client.getOutputStream().write(word.getBytes(US_ASCII));
    }

    private static String asked(Socket client, String word) throws IOException {
        say(client, word);
        return answer(client, word);
    }

    private static String answer(Socket client, String word) throws IOException {
        client.setSoTimeout(30_000);
        byte[] bytes = client.getInputStream().readNBytes(word.length());
        if (bytes.length < word.length()) {
            throw new SocketException("closed");
        }
        return new String(bytes, US_ASCII);
    }

    private static void isNotAnswered(Socket client) throws IOException {
        client.setSoTimeout(200);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
    }

    private void echo() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                byte[] piece = new byte[1_000];
                for (int length = client.getInputStream().read(piece);
                        length >= 0;
                        length = client.getInputStream().read(piece)) {
                    heard.addAll(List.of(new String(piece, 0, length, US_ASCII)));
                    client.getOutputStream().write(piece, 0, length);
                }
            } catch (IOException gone) {
                // The next one.
            }
        }
    }
}
