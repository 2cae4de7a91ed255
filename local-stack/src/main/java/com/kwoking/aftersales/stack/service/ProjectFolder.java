package com.kwoking.aftersales.stack.service;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;

/// The checked-out project, where the built artefacts lie.
public record ProjectFolder(Path root) {

    /// The nearest folder above the working directory that holds this project.
    public static ProjectFolder find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("local-stack/pom.xml"))) {
                return new ProjectFolder(folder);
            }
        }
        throw new CannotStart("This must run inside the project: no folder above %s has a local-stack/pom.xml."
                .formatted(Path.of("").toAbsolutePath()));
    }

    /// What a JVM of the stack runs from. The wildcard is resolved by the JVM.
    public String classPath() {
        Path target = root.resolve("local-stack/target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new CannotStart("The local stack is not built: run ./mvnw -DskipTests package first.");
        }
        return target.resolve("classes") + java.io.File.pathSeparator + target.resolve("lib") + "/*";
    }

    /// Whether a stack that learnt has run since the service was built.
    public boolean startsQuickly(String service) {
        return new ServiceJvm(application(service), false).hasLearnt();
    }

    /// What the build of a service left: its own classes, generated ones, and its libraries.
    public Path application(String service) {
        return root.resolve(service).resolve("target/quarkus-app");
    }
}
