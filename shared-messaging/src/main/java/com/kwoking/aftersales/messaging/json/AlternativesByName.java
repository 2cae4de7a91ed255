package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Keeps which alternative of a sealed interface a value is: `NotNeeded` as `"is": "NOT_NEEDED"`. Whoever renames one
/// renames it in every document; their golden documents say so.
final class AlternativesByName extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    private static final JsonTypeInfo.Value NAMED =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true);

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType baseType) {
        return hasAlternatives(type) ? new StdTypeResolverBuilder(NAMED) : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated type) {
        return hasAlternatives(type)
                ? Arrays.stream(type.getRawType().getPermittedSubclasses())
                        .map(each -> new NamedType(each, name(each)))
                        .toList()
                : null;
    }

    /// An interface: Java's own sealed classes, like `ZoneId`, have shapes already.
    private static boolean hasAlternatives(Annotated type) {
        return type.getRawType().isInterface() && type.getRawType().isSealed();
    }

    private static String name(Class<?> alternative) {
        return alternative
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
