package com.kwoking.aftersales.returns.inspection;

import io.smallrye.config.ConfigMapping;

/// How much return postage needs no person, as the operator decides (R10).
@ConfigMapping(prefix = "returns.postage-cap")
interface PostageTerms {

    long minorUnits();

    String currency();
}
