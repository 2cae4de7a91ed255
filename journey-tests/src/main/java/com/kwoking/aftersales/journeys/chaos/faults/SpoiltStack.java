package com.kwoking.aftersales.journeys.chaos.faults;

import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.proxy.Proxy;
import com.kwoking.aftersales.stack.settings.Doors;
import com.kwoking.aftersales.stack.settings.StackPorts;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.util.EnumMap;
import java.util.Map;

/// A stack with a proxy before everything that its services need.
///
/// @param stack reached by its own ports, it is reached past the proxies
public record SpoiltStack(Stack stack, Map<Link, Proxy> proxies) implements AutoCloseable {

    public static SpoiltStack start(StackSettings settings) {
        Doors doors = Doors.free();
        StackPorts ports = settings.ports();
        Map<Link, Proxy> proxies = new EnumMap<>(Link.class);
        proxies.put(Link.BROKER, Proxy.open(doors.kafka(), doors.behindKafka().orElseThrow()));
        proxies.put(Link.DATABASE, Proxy.open(doors.postgres(), ports.postgres()));
        proxies.put(Link.MAIL, Proxy.open(doors.smtp(), ports.smtp()));
        proxies.put(Link.PROVIDER, Proxy.open(doors.sandbox(), ports.sandbox()));
        try {
            return new SpoiltStack(Stack.start(settings.through(doors)), proxies);
        } catch (RuntimeException e) {
            proxies.values().forEach(Proxy::close);
            throw e;
        }
    }

    public Proxy to(Link link) {
        Proxy proxy = proxies.get(link);
        if (proxy == null) {
            throw new IllegalArgumentException("no proxy before " + link);
        }
        return proxy;
    }

    @Override
    public void close() {
        proxies.values().forEach(Proxy::heal);
        stack.close();
        proxies.values().forEach(Proxy::close);
    }
}
