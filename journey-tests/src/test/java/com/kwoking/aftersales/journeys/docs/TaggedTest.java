package com.kwoking.aftersales.journeys.docs;

import java.nio.file.Path;

/// A test that says which rule it proves.
///
/// @param source below the project's root
/// @param method empty where the whole class is tagged
record TaggedTest(String rule, Path source, String method) {

    boolean isOfTheWholeClass() {
        return method.isEmpty();
    }

    String module() {
        return source.getName(0).toString();
    }

    /// Of the file, not of a class nested in it.
    String className() {
        return source.getFileName().toString().replaceFirst("\\.java$", "");
    }
}
