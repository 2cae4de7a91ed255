package com.kwoking.aftersales.journeys.chaos.faults;

import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.stack.proxy.Toxic;

/// One thing that goes wrong.
public sealed interface Fault {

    /// SIGKILL, and a start when it is over.
    record Kill(Target target) implements Fault {}

    /// SIGSTOP, and SIGCONT when it is over: whoever it was comes back and knows nothing of the time between.
    record Pause(Target target) implements Fault {}

    record Spoil(Link link, Toxic toxic) implements Fault {}

    record Misbehave(PaymentSandbox.Mode mode) implements Fault {}

    /// Two faults with the same victim do not go together.
    default String victim() {
        return switch (this) {
            case Kill(var target) -> target.name();
            case Pause(var target) -> target.name();
            case Spoil(var link, var _) -> "the network to " + link;
            case Misbehave _ -> "what the provider does";
        };
    }
}
