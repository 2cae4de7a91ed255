package com.kwoking.aftersales.notifications.letters;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/// What kind of letter a message becomes.
///
/// @param wireName under which its words lie, it is kept, and others are told of it: for ever
/// @param isSecret what it says may not be kept once it has left, like a code that opens an order
public record Template(String wireName, Class<? extends Message> message, boolean isSecret) {

    /// Stands on each letter.
    @Retention(RUNTIME)
    @Target(TYPE)
    @interface Name {

        String value();

        boolean secret() default false;
    }

    private static final Map<Class<?>, Template> BY_MESSAGE = Stream.of(Message.class.getPermittedSubclasses())
            .map(letter -> letter.asSubclass(Message.class))
            .map(Template::readFrom)
            .collect(toUnmodifiableMap(Template::message, identity()));

    private static final Map<String, Template> BY_NAME =
            BY_MESSAGE.values().stream().collect(toUnmodifiableMap(Template::wireName, identity()));

    public static Template of(Message message) {
        return of(message.getClass());
    }

    public static Template of(Class<? extends Message> message) {
        return requireNonNull(BY_MESSAGE.get(message));
    }

    /// @throws IllegalArgumentException for a name that no letter was ever kept under
    public static Template named(String wireName) {
        var template = BY_NAME.get(wireName);
        if (template == null) {
            throw new IllegalArgumentException("no template " + wireName);
        }
        return template;
    }

    public static Collection<Template> all() {
        return BY_MESSAGE.values();
    }

    private static Template readFrom(Class<? extends Message> letter) {
        var name = requireNonNull(letter.getAnnotation(Name.class), letter::getSimpleName);
        return new Template(name.value(), letter, name.secret());
    }
}
