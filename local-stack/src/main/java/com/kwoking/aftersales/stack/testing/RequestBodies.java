package com.kwoking.aftersales.stack.testing;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What callers may send to some resources. What is not `@Nullable` is required, and what is required has to
/// be missed where it is left out: an annotation alone proves nothing. Written `Outer.@NotNull Inner` it belongs
/// to the type, where no validator looks.
public final class RequestBodies {

    private final List<Method> endpoints;
    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    public RequestBodies(List<Class<?>> resources) {
        endpoints = resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(RequestBodies::isEndpoint)
                .toList();
        endpoints.forEach(endpoint -> sent(endpoint).forEach(each -> collect(each.getAnnotatedType())));
    }

    /// Of everything in the package of this resource.
    public static RequestBodies besides(Class<?> resource) {
        return new RequestBodies(Resources.besides(resource));
    }

    public Set<Class<?>> records() {
        return Set.copyOf(records);
    }

    /// What may be left out, or sent wrong, and nobody notices; each in a sentence.
    public List<String> unguarded() {
        var found = new ArrayList<String>();
        for (Class<?> each : records) {
            for (RecordComponent component : each.getRecordComponents()) {
                flaws(each, component).forEach(flaw -> found.add(place(each, component.getName()) + flaw));
            }
        }
        for (Method endpoint : endpoints) {
            sent(endpoint).flatMap(this::flaws).forEach(found::add);
        }
        return found;
    }

    private List<String> flaws(Class<?> owner, RecordComponent component) {
        var flaws = new ArrayList<String>();
        if (component.getType().isPrimitive()) {
            flaws.add(" is guessed where it is left out");
        } else if (isRequired(component.getAnnotatedType())
                && validator.validateValue(owner, component.getName(), null).isEmpty()) {
            flaws.add(" is required, and nobody misses it");
        }
        onlyOnTheType(component.getAnnotatedType(), field(owner, component)).forEach(flaws::add);
        if (holdsRules(component.getAnnotatedType()) && !isLookedInto(component.getAnnotatedType())) {
            flaws.add(" is not looked into: it has no @Valid");
        }
        return flaws;
    }

    private Stream<String> flaws(Parameter parameter) {
        String place = place(parameter.getDeclaringExecutable().getDeclaringClass(), parameter.getName());
        boolean missed = parameter.getType().isPrimitive()
                || !isRequired(parameter.getAnnotatedType())
                || parameter.isAnnotationPresent(DefaultValue.class)
                || guards(parameter).anyMatch(guard -> guard.getSimpleName().startsWith("Not"));
        boolean lookedInto = !holdsRules(parameter.getAnnotatedType())
                || parameter.isAnnotationPresent(Valid.class)
                || isLookedInto(parameter.getAnnotatedType());
        return Stream.of(
                        onlyOnTheType(parameter.getAnnotatedType(), parameter),
                        missed ? Stream.<String>of() : Stream.of(" is required, and nobody misses it"),
                        lookedInto ? Stream.<String>of() : Stream.of(" is not looked into: it has no @Valid"))
                .flatMap(flaws -> flaws)
                .map(flaw -> place + flaw);
    }

    private static Stream<String> onlyOnTheType(AnnotatedType type, AnnotatedElement declared) {
        List<Class<? extends Annotation>> enforced = guards(declared).toList();
        return guards(type).filter(guard -> !enforced.contains(guard)).map(guard -> " has @%s where no validator looks"
                .formatted(guard.getSimpleName()));
    }

    private static Stream<Class<? extends Annotation>> guards(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
    }

    private boolean holdsRules(AnnotatedType type) {
        return parts(type)
                .anyMatch(part -> raw(part).isRecord()
                        && validator.getConstraintsForClass(raw(part)).isBeanConstrained());
    }

    private static boolean isLookedInto(AnnotatedType type) {
        return parts(type).anyMatch(part -> part.isAnnotationPresent(Valid.class));
    }

    private void collect(AnnotatedType type) {
        for (AnnotatedType part : parts(type).toList()) {
            Class<?> raw = raw(part);
            if (raw.isRecord() && records.add(raw)) {
                Arrays.stream(raw.getRecordComponents()).forEach(each -> collect(each.getAnnotatedType()));
            }
        }
    }

    /// The type and, of a list or a map, what is in it.
    private static Stream<AnnotatedType> parts(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType of
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(of.getAnnotatedActualTypeArguments()).flatMap(RequestBodies::parts))
                : Stream.of(type);
    }

    private static Class<?> raw(AnnotatedType type) {
        return switch (type.getType()) {
            case Class<?> plain -> plain;
            case ParameterizedType of -> (Class<?>) of.getRawType();
            default -> Object.class;
        };
    }

    private static boolean isRequired(AnnotatedType type) {
        return !type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isEndpoint(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class));
    }

    /// The path is always there, what the container gives too, and signed bytes are read by hand.
    private static Stream<Parameter> sent(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .filter(each -> !Resources.path(endpoint).contains("{" + each.getName() + "}"))
                .filter(each -> !each.isAnnotationPresent(Context.class) && each.getType() != byte[].class);
    }

    private static AnnotatedElement field(Class<?> owner, RecordComponent component) {
        try {
            return owner.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(Class<?> owner, String name) {
        return owner.getSimpleName() + "." + name;
    }
}
