package com.kwoking.aftersales.stack;

import com.kwoking.aftersales.stack.settings.Progress;
import java.time.Duration;
import java.util.Locale;

/// What a person sees of a start.
final class Console implements Progress {

    private final long begun = System.nanoTime();
    private volatile boolean stopping;

    @Override
    public void note(String sentence) {
        say("  " + sentence);
    }

    @Override
    public void started(String what, String where, Duration took) {
        if (!stopping) {
            say(String.format(Locale.ROOT, "  %-22s %-26s %5.1f s", what, where, seconds(took)));
        }
    }

    void ready(Stack stack) {
        String gateway = stack.gatewayUrl();
        say("""

                Everything is up after %.1f s.

                  Gateway        %s            what there is: curl %s
                  E-mails        %s/dev/mails
                  Sandbox        %s/ledger     what was really paid out
                  Topics         %s
                  Data and logs  %s

                A token (storefront, customer, agent, supervisor, warehouse or operator):

                  curl -s %s/dev/tokens -H 'Content-Type: application/json' -d '{"role": "agent"}'

                Ctrl-C stops it; what it knows is still there next time. ./up --fresh forgets it.
                """.formatted(
                        seconds(Duration.ofNanos(System.nanoTime() - begun)),
                        gateway,
                        gateway,
                        gateway,
                        stack.sandbox().url(),
                        stack.broker().bootstrapServers(),
                        stack.settings().data().root(),
                        gateway));
    }

    void sorry(String sentence) {
        System.err.println(sentence);
        System.err.flush();
    }

    void stopping() {
        stopping = true;
        say("\nStopping: services, broker, database …");
    }

    void stopped() {
        say("Stopped. Nothing is left running.");
    }

    boolean isStopping() {
        return stopping;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
