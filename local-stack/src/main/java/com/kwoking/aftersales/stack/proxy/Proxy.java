package com.kwoking.aftersales.stack.proxy;

import com.kwoking.aftersales.stack.proxy.Toxic.None;
import com.kwoking.aftersales.stack.proxy.Toxic.Refuse;
import com.kwoking.aftersales.stack.proxy.Toxic.Reset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Stands on one port of this machine before another, and spoils the network between them when it is told to.
public final class Proxy implements AutoCloseable {

    private final int port;
    private final int behind;
    private final Weather weather = new Weather();
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

    private Proxy(int port, int behind) {
        this.port = port;
        this.behind = behind;
    }

    public static Proxy open(int port, int behind) {
        var proxy = new Proxy(port, behind);
        proxy.listen();
        return proxy;
    }

    /// Holds until the next is set.
    public synchronized void set(Toxic toxic) {
        weather.turnsTo(toxic);
        if (toxic instanceof Refuse) {
            shut();
        } else if (door == null) {
            listen();
        }
        if (toxic instanceof Reset || toxic instanceof Refuse) {
            passages.forEach(Passage::reset);
        }
    }

    public void heal() {
        set(new None());
    }

    @Override
    public synchronized void close() {
        shut();
        passages.forEach(Passage::reset);
    }

    private void listen() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            Thread.ofVirtual().start(() -> welcome(opened));
        } catch (IOException e) {
            throw new UncheckedIOException("port %d".formatted(port), e);
        }
    }

    private void shut() {
        try {
            if (door != null) {
                door.close();
                door = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket opened) {
        try {
            while (true) {
                let(opened.accept());
            }
        } catch (IOException shut) {
            // That is how it ends.
        }
    }

    private void let(Socket client) {
        if (weather.now() instanceof Reset) {
            Passage.abort(client);
            return;
        }
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), behind);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var passage = new Passage(client, server, weather);
            passages.add(passage);
            passage.open(() -> passages.remove(passage));
        } catch (IOException nobodyThere) {
            Passage.abort(client);
        }
    }
}
