package com.kwoking.aftersales.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A port that leads to the mail server while it is open, and refuses everybody while it is shut.
///
/// The test and the resource that makes it may be loaded by different class loaders; what they share lies
/// with the system, as text.
final class MailGate {

    private static final String SHARED = "notifications.mail-gate";

    private final int port;
    private final int mailServer;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket gate;

    private MailGate(int mailServer) throws IOException {
        this.mailServer = mailServer;
        this.gate = listen(0);
        this.port = gate.getLocalPort();
        letIn(gate);
    }

    static int before(int mailServer) {
        try {
            var gate = new MailGate(mailServer);
            System.setProperty(SHARED, Integer.toString(gate.listenToCommands()));
            return gate.port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void shut() {
        command(0);
    }

    static void open() {
        command(1);
    }

    private static void command(int open) {
        int keeper = Integer.parseInt(Objects.requireNonNull(System.getProperty(SHARED)));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), keeper)) {
            socket.getOutputStream().write(open);
            if (socket.getInputStream().read() != open) {
                throw new IllegalStateException("the gate does not answer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int listenToCommands() throws IOException {
        ServerSocket keeper = listen(0);
        Thread.ofVirtual().start(() -> {
            while (true) {
                try (var socket = keeper.accept()) {
                    int open = socket.getInputStream().read();
                    set(open == 1);
                    socket.getOutputStream().write(open);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return keeper.getLocalPort();
    }

    private synchronized void set(boolean open) {
        try {
            if (open && gate.isClosed()) {
                gate = listen(port);
                letIn(gate);
            } else if (!open) {
                gate.close();
                passing.forEach(MailGate::close);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void letIn(ServerSocket open) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Socket in = open.accept();
                    Socket out = new Socket(InetAddress.getLoopbackAddress(), mailServer);
                    passing.add(in);
                    passing.add(out);
                    carry(in, out);
                    carry(out, in);
                }
            } catch (IOException shut) {
                // Nobody comes in any more.
            }
        });
    }

    private void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException closed) {
                // The other direction ends with this one.
            } finally {
                close(from);
                close(to);
                passing.remove(from);
                passing.remove(to);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
