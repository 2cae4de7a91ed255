package com.kwoking.aftersales.http.webhook;

import jakarta.ws.rs.core.HttpHeaders;

/// How one sender signs and words what it has to say.
@FunctionalInterface
public interface SignalReader<S> {

    Reading<S> read(HttpHeaders headers, byte[] body);
}
