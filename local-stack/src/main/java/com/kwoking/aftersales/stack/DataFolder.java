package com.kwoking.aftersales.stack;

import java.nio.file.Path;

/// Everything the stack remembers, in one place that can be forgotten.
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path mails() {
        return root.resolve("mails");
    }

    public Path sandbox() {
        return root.resolve("sandbox");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }
}
