package com.kwoking.aftersales.notifications.log;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// See application.properties, which says why each is what it is.
@ConfigMapping(prefix = "letters.repeat")
interface RepeatTerms {

    int times();

    Duration within();
}
