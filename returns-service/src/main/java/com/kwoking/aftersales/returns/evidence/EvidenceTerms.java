package com.kwoking.aftersales.returns.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much the operator lets in.
@ConfigMapping(prefix = "returns.evidence")
interface EvidenceTerms {

    @WithDefault("20971520")
    long maxBytes();

    @WithDefault("10")
    int maxFiles();
}
