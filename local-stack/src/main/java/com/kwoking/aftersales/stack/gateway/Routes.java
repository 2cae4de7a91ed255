package com.kwoking.aftersales.stack.gateway;

import java.util.List;
import java.util.Optional;

/// Who answers for an address: the first path segment decides.
public record Routes(List<Upstream> upstreams) {

    /// @param uri as the upstream sees it
    public record Target(Upstream upstream, String uri) {}

    public Routes {
        upstreams = List.copyOf(upstreams);
    }

    public Optional<Target> of(String uri) {
        String segment = firstSegment(uri);
        return upstreams.stream()
                .flatMap(upstream -> target(upstream, segment, uri).stream())
                .findFirst();
    }

    private static Optional<Target> target(Upstream upstream, String segment, String uri) {
        if (upstream.segments().contains(segment)) {
            return Optional.of(new Target(upstream, uri));
        }
        if (upstream.prefix().equals(segment)) {
            String rest = uri.substring(segment.length() + 1);
            return Optional.of(new Target(upstream, rest.startsWith("/") ? rest : "/" + rest));
        }
        return Optional.empty();
    }

    private static String firstSegment(String uri) {
        return uri.replaceFirst("^/", "").split("[/?#]", 2)[0];
    }
}
