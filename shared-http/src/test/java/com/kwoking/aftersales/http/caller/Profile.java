package com.kwoking.aftersales.http.caller;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/// Where a service runs, for as long as a test says so.
public final class Profile implements AutoCloseable {

    private final ConfigProviderResolver resolver = ConfigProviderResolver.instance();
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final Config before = resolver.getConfig(loader);

    private Profile(String name) {
        resolver.releaseConfig(before);
        resolver.registerConfig(new SmallRyeConfigBuilder().withProfile(name).build(), loader);
    }

    public static Profile of(String name) {
        return new Profile(name);
    }

    @Override
    public void close() {
        resolver.releaseConfig(resolver.getConfig(loader));
        resolver.registerConfig(before, loader);
    }
}
