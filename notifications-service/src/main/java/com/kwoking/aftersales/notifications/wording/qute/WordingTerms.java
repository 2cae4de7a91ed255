package com.kwoking.aftersales.notifications.wording.qute;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/// See application.properties, which says why each is what it is.
@ConfigMapping(prefix = "letters")
interface WordingTerms {

    ZoneId zone();
}
