package com.kwoking.aftersales.stack.proxy;

import com.kwoking.aftersales.stack.proxy.Toxic.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/// One connection through the proxy: two sockets, and a thread for each direction.
final class Passage {

    private static final int PIECE = 64 << 10;

    private final Socket client;
    private final Socket server;
    private final Weather weather;

    Passage(Socket client, Socket server, Weather weather) {
        this.client = client;
        this.server = server;
        this.weather = weather;
    }

    void open(Runnable whenOver) {
        Thread there = Thread.ofVirtual().start(() -> carry(client, server, Direction.TO_THE_SERVER));
        Thread.ofVirtual().start(() -> {
            carry(server, client, Direction.TO_THE_CLIENT);
            joined(there);
            whenOver.run();
        });
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(Socket from, Socket to, Direction direction) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (!weather.letsThrough(direction, piece, length)) {
                    reset();
                    return;
                }
                out.write(piece, 0, length);
            }
            weather.letsThrough(direction, piece, 0); // In a black hole not even a good-bye arrives.
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                close();
            }
        } catch (IOException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /// RST instead of FIN.
    void reset() {
        abort(client);
        abort(server);
        close();
    }

    void close() {
        quietly(client);
        quietly(server);
    }

    static void abort(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            // Then there is nobody left to be told.
        }
        quietly(socket);
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // That is what it was to be.
        }
    }
}
