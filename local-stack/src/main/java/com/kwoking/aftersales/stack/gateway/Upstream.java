package com.kwoking.aftersales.stack.gateway;

import java.util.List;

/// Somebody behind the gateway.
///
/// @param prefix a first path segment that is cut off: `/refunds-service/dead-letters` is its `/dead-letters`
/// @param segments first path segments that are its own
public record Upstream(String prefix, String host, int port, List<String> segments) {

    public Upstream {
        segments = List.copyOf(segments);
    }
}
