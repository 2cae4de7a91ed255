package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The real stack, with a gate before its mail server that a test can shut, and shorter pauses.
public final class StackWithMailGate implements QuarkusTestResourceLifecycleManager {

    private final StackForTests stack = new StackForTests();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(stack.start());
        int mailServer = Integer.parseInt(Objects.requireNonNull(settings.get("letters.mail.port")));
        settings.put("letters.mail.port", Integer.toString(MailGate.before(mailServer)));
        settings.put("letters.sending.look", "100ms");
        settings.put("letters.sending.first-pause", "200ms");
        settings.put("letters.sending.lease", "10s");
        return settings;
    }

    @Override
    public void stop() {
        stack.stop();
    }
}
