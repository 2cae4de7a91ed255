package com.kwoking.aftersales.journeys.chaos.faults;

import com.kwoking.aftersales.journeys.chaos.faults.Fault.Kill;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Misbehave;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Pause;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Spoil;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.process.Signal;
import com.kwoking.aftersales.stack.process.StackMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Injects a fault, and takes it away again.
public record Surgeon(SpoiltStack spoilt, PaymentSandbox provider) {

    /// As an orchestrator would: what ends while it starts, because something it needs is away, is started again.
    private static final int STARTS = 20;

    public void inject(Fault fault) {
        switch (fault) {
            case Kill(var target) -> target.in(spoilt.stack()).kill();
            case Pause(var target) -> signal(target, Signal.STOP);
            case Spoil(var link, var toxic) -> spoilt.to(link).set(toxic);
            case Misbehave(var mode) -> behave(mode);
        }
    }

    public void heal(Fault fault) {
        switch (fault) {
            case Kill(var target) -> start(target.in(spoilt.stack()));
            case Pause(var target) -> signal(target, Signal.CONT);
            case Spoil(var link, var _) -> spoilt.to(link).heal();
            case Misbehave _ -> behave(PaymentSandbox.Mode.NORMAL);
        }
    }

    private static void start(StackMember member) {
        for (int start = 1; ; start++) {
            try {
                member.start();
                return;
            } catch (CannotStart e) {
                if (start == STARTS) {
                    throw e;
                }
            }
        }
    }

    /// A provider that is away cannot be told to misbehave, and is away: that is bad enough.
    private void behave(PaymentSandbox.Mode mode) {
        try {
            provider.behave(mode, mode == PaymentSandbox.Mode.SLOW ? 2_000 : 0);
        } catch (DidNotHappen away) {
            // It forgets how it was to behave when it starts again.
        }
    }

    /// PostgreSQL is many processes, and each of them has to stand still.
    private void signal(Target target, Signal signal) {
        ProcessHandle.of(pid(target)).ifPresent(parent -> Stream.concat(Stream.of(parent), parent.descendants())
                .forEach(each -> signal.sendTo(each.pid())));
    }

    private long pid(Target target) {
        Path note = spoilt.stack().settings().data().run().resolve(target.process() + ".pid");
        try {
            return Long.parseLong(Files.readString(note).strip().split(" ", -1)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
