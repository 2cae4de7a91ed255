package com.kwoking.aftersales.messaging.settings;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.ExecutionMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Stops a service that was told too little, before anything of it runs: one sentence for each setting that is missing,
/// with what it is for, all of them at once.
///
/// Each jar lists what it needs in `META-INF/needed-settings.properties`: what has no default that is true everywhere.
/// A purpose that begins with `when NAME=VALUE: ` is needed where that is so.
/// It is no source of settings; it is called while the sources are put together, which is the earliest moment.
public final class NeededSettings implements ConfigSourceFactory {

    private static final String LISTS = "META-INF/needed-settings.properties";

    private static final Pattern CONDITION = Pattern.compile("when (?<name>[^= ]+)=(?<value>[^: ]+): ");

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext settings) {
        // Not while the service is built.
        if (ExecutionMode.current() == ExecutionMode.RUNTIME_INIT) {
            Map<String, String> missing = missing(needed(), name -> value(settings, name));
            if (!missing.isEmpty()) {
                throw new ConfigurationException(sentence(missing));
            }
        }
        return List.of();
    }

    /// After every other, whose settings count.
    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(Integer.MIN_VALUE);
    }

    /// @param value of a setting; empty where it is not set
    static Map<String, String> missing(Map<String, String> needed, UnaryOperator<String> value) {
        var missing = new TreeMap<String, String>();
        needed.forEach((name, purpose) -> {
            Matcher condition = CONDITION.matcher(purpose);
            boolean isNeeded = !condition.lookingAt()
                    || value.apply(condition.group("name")).equals(condition.group("value"));
            if (isNeeded && value.apply(name).isBlank()) {
                missing.put(name, purpose);
            }
        });
        return missing;
    }

    static String sentence(Map<String, String> missing) {
        return missing.entrySet().stream()
                .map(each -> "  %s (%s): %s".formatted(each.getKey(), variable(each.getKey()), each.getValue()))
                .collect(joining("\n", "The service does not start: settings are missing that have no default.\n", ""));
    }

    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String value(ConfigSourceContext settings, String name) {
        var value = settings.getValue(name);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }

    private static Map<String, String> needed() {
        var needed = new Properties();
        try {
            for (URL list : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(LISTS))) {
                try (var in = new InputStreamReader(list.openStream(), StandardCharsets.UTF_8)) {
                    needed.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var names = new TreeMap<String, String>();
        needed.stringPropertyNames().forEach(name -> names.put(name, needed.getProperty(name)));
        return names;
    }
}
