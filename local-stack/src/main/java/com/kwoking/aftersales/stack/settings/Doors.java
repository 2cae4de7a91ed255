package com.kwoking.aftersales.stack.settings;

import com.kwoking.aftersales.stack.machine.Ports;
import java.util.Optional;

/// Through which ports the services reach what they need: those of the parts themselves, or of proxies before them.
///
/// @param behindKafka where the broker listens for who comes through its door, which is the only address it tells
///     them; absent where there is no proxy
public record Doors(int kafka, int postgres, int smtp, int sandbox, Optional<Integer> behindKafka) {

    static Doors of(StackPorts ports) {
        return new Doors(ports.kafka(), ports.postgres(), ports.smtp(), ports.sandbox(), Optional.empty());
    }

    /// For proxies that are still to be opened.
    public static Doors free() {
        return new Doors(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Optional.of(Ports.free()));
    }
}
