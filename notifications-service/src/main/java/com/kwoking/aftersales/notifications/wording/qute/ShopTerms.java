package com.kwoking.aftersales.notifications.wording.qute;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Email;
import java.net.URI;

/// See application.properties, which says why each is what it is.
@ConfigMapping(prefix = "letters.shop")
interface ShopTerms {

    URI helpCentre();

    @Email
    String customerService();

    int refundWorkingDays();
}
