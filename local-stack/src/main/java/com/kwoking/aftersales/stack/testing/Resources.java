package com.kwoking.aftersales.stack.testing;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the resources of a service, as it was compiled.
final class Resources {

    private static final String ENDING = ".class";

    private Resources() {}

    static List<Class<?>> besides(Class<?> resource) {
        String packageName = resource.getPackageName();
        var folder = java.nio.file.Path.of(classesOf(resource)).resolve(packageName.replace('.', '/'));
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .<Class<?>>map(name -> load(resource, packageName + "." + name.replace(ENDING, "")))
                    .filter(each -> each.isAnnotationPresent(Path.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As far as it is written at the class and at the method.
    static String path(Method endpoint) {
        return Stream.of(endpoint.getDeclaringClass(), endpoint)
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(Path.class)).stream())
                .map(Path::value)
                .reduce("", String::concat);
    }

    private static URI classesOf(Class<?> resource) {
        try {
            return resource.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Class<?> besides, String name) {
        try {
            return Class.forName(name, false, besides.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
