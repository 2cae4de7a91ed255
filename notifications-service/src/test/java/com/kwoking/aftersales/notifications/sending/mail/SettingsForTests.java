package com.kwoking.aftersales.notifications.sending.mail;

import com.kwoking.aftersales.notifications.LetterSettings;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

/// Two connections, which lose patience after so long.
record SettingsForTests(Duration silence) implements LetterSettings {

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public ShopSettings shop() {
        return new Shop(URI.create("https://help.kwoking.test"), "service-client@kwoking.test", 10);
    }

    @Override
    public SendingSettings sending() {
        return new Sending(
                "notifications.kwoking.test",
                2,
                silence,
                Duration.ofSeconds(20),
                Duration.ofSeconds(1),
                true,
                Duration.ofSeconds(2),
                Duration.ofMinutes(15),
                Duration.ofDays(2));
    }

    @Override
    public RepeatSettings repeat() {
        return new Repeat(3, Duration.ofHours(1));
    }

    private record Shop(URI helpCentre, String customerService, int refundWorkingDays) implements ShopSettings {}

    private record Sending(
            String domain,
            int connections,
            Duration silence,
            Duration lease,
            Duration look,
            boolean enabled,
            Duration firstPause,
            Duration longestPause,
            Duration giveUpAfter)
            implements SendingSettings {}

    private record Repeat(int times, Duration within) implements RepeatSettings {}
}
