package com.kwoking.aftersales.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;

/// Where a service is asked, in every room of it.
public final class Resources {

    private Resources() {}

    public static List<Class<?>> of(String service) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(service).stream()
                        .filter(each -> each.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
