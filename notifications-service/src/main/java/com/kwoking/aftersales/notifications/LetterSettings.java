package com.kwoking.aftersales.notifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

/// See application.properties, which says why each is what it is.
@ConfigMapping(prefix = "letters")
public interface LetterSettings {

    ZoneId zone();

    ShopSettings shop();

    SendingSettings sending();

    RepeatSettings repeat();

    interface ShopSettings {

        URI helpCentre();

        @Email
        String customerService();

        int refundWorkingDays();
    }

    interface SendingSettings {

        /// A host name that is ours, for Message-IDs.
        String domain();

        int connections();

        Duration silence();

        Duration lease();

        Duration look();

        @WithDefault("true")
        boolean enabled();

        Duration firstPause();

        Duration longestPause();

        Duration giveUpAfter();
    }

    interface RepeatSettings {

        int times();

        Duration within();
    }
}
