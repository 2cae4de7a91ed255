package com.kwoking.aftersales.journeys.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a service reads of its settings, found in what its build left: the interfaces that settings are mapped to, and
/// single ones that are injected.
final class ReadSettings implements AutoCloseable {

    private final List<Path> ours;
    private final URLClassLoader classes;

    /// @param application the folder `quarkus-app` of a service
    ReadSettings(Path application) throws IOException {
        ours = Stream.concat(jars(application.resolve("app")), jars(application.resolve("lib/main")))
                .filter(jar -> jar.startsWith(application.resolve("app"))
                        || jar.getFileName().toString().startsWith("com.kwoking.aftersales.shared-"))
                .toList();
        URL[] all = Stream.of("app", "lib/main", "lib/boot")
                .flatMap(folder -> jars(application.resolve(folder)))
                .map(ReadSettings::url)
                .toArray(URL[]::new);
        classes = new URLClassLoader(all, ClassLoader.getPlatformClassLoader());
    }

    /// By name, and whether the service can do without.
    Map<String, Boolean> names() throws IOException {
        var names = new TreeMap<String, Boolean>();
        for (Class<?> each : ourClasses()) {
            annotation(each, "ConfigMapping")
                    .ifPresent(mapping -> add(String.valueOf(value(mapping, "prefix")), each, names));
            Stream.<Executable>concat(
                            Arrays.stream(each.getDeclaredConstructors()), Arrays.stream(each.getDeclaredMethods()))
                    .flatMap(method -> Arrays.stream(method.getParameters()))
                    .forEach(parameter -> addInjected(parameter, names));
            Arrays.stream(each.getDeclaredFields()).forEach(field -> addInjected(field, names));
        }
        return names;
    }

    /// What it says it needs, with what it is for.
    Map<String, String> needed() throws IOException {
        return listed("META-INF/needed-settings.properties");
    }

    /// What it ships with in every profile.
    Map<String, String> shipped() throws IOException {
        return listed("application.properties");
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private Map<String, String> listed(String resource) throws IOException {
        var properties = new Properties();
        for (URL list : Collections.list(classes.getResources(resource))) {
            try (var in = new InputStreamReader(list.openStream(), UTF_8)) {
                properties.load(in);
            }
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty, (one, _) -> one, TreeMap::new));
    }

    private List<Class<?>> ourClasses() throws IOException {
        var loaded = new ArrayList<Class<?>>();
        for (Path jar : ours) {
            try (var file = new JarFile(jar.toFile())) {
                for (var entry : Collections.list(file.entries())) {
                    if (entry.getName().endsWith(".class") && !entry.getName().equals("module-info.class")) {
                        loaded.add(load(entry.getName().replace('/', '.').replaceFirst("\\.class$", "")));
                    }
                }
            }
        }
        return loaded;
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, classes);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void add(String prefix, Class<?> group, Map<String, Boolean> names) {
        for (Method method : group.getDeclaredMethods()) {
            if (!method.isDefault() && !method.isSynthetic()) {
                boolean hasDefault = annotation(method, "WithDefault").isPresent();
                add(nameOf(method, prefix), method.getGenericReturnType(), hasDefault, names);
            }
        }
    }

    private static String nameOf(Method method, String prefix) {
        if (annotation(method, "WithParentName").isPresent()) {
            return prefix;
        }
        return prefix + "."
                + annotation(method, "WithName")
                        .map(given -> String.valueOf(value(given, "value")))
                        .orElseGet(() -> method.getName()
                                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                                .toLowerCase(Locale.ROOT));
    }

    private static void add(String name, Type type, boolean optional, Map<String, Boolean> names) {
        switch (type) {
            case Class<?> group when isGroup(group) -> add(name, group, names);
            case ParameterizedType many
            when many.getRawType() == Optional.class -> add(name, many.getActualTypeArguments()[0], true, names);
            case ParameterizedType many
            when many.getRawType() == Map.class -> add(name + ".<key>", many.getActualTypeArguments()[1], true, names);
            case ParameterizedType many
            when many.getRawType() == List.class
                    && many.getActualTypeArguments()[0] instanceof Class<?> group
                    && isGroup(group) -> add(name + "[<n>]", group, names);
            default -> names.put(name, optional);
        }
    }

    private static boolean isGroup(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("com.kwoking.");
    }

    private static void addInjected(AnnotatedElement injected, Map<String, Boolean> names) {
        annotation(injected, "ConfigProperty")
                .ifPresent(property -> names.put(
                        String.valueOf(value(property, "name")),
                        !String.valueOf(value(property, "defaultValue")).contains("UNCONFIGURED")));
    }

    /// By its simple name: the annotation is of the service's class loader.
    private static Optional<Annotation> annotation(AnnotatedElement element, String name) {
        return Arrays.stream(element.getAnnotations())
                .filter(each -> each.annotationType().getSimpleName().equals(name))
                .findFirst();
    }

    private static Object value(Annotation annotation, String member) {
        try {
            return annotation.annotationType().getMethod(member).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
