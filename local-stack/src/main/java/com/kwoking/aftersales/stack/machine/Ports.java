package com.kwoking.aftersales.stack.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// TCP ports of this machine.
public final class Ports {

    /// Below the range from which systems take ports for outgoing connections: a process that is killed
    /// and restarted finds its port again.
    private static final int FIRST = 20_100;

    private static final int LAST = 32_000;

    /// A child process that is being started holds copies of all our sockets for a moment, also of one that only
    /// looked whether its port is free. So a port is taken when it stays taken.
    private static final int LOOKS = 20;

    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /// A port is free until the process for which it was drawn listens there, so it is given only once.
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
    }

    public static void requireFree(int port, String forWhat) {
        for (int look = 1; !isFree(port); look++) {
            if (look == LOOKS) {
                throw new CannotStart(
                        "Port %d is taken, and %s needs it: stop whatever listens there (is another ./up running?) and try again."
                                .formatted(port, forWhat));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    public static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
