package com.kwoking.aftersales.notifications.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// See application.properties, which says why each is what it is.
@ConfigMapping(prefix = "letters.sending")
public interface SendingTerms {

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
