package com.kwoking.aftersales.returns.request;

import io.smallrye.config.ConfigMapping;

/// The way to a person that every refusal names (R16).
@ConfigMapping(prefix = "returns.contact")
interface ContactTerms {

    String email();

    String page();
}
