package com.kwoking.aftersales.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.RequestBodies;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    @Test
    void whatIsRequiredIsMissedWhereItIsLeftOut() {
        var bodies = new RequestBodies(resources());

        assertThat(bodies.unguarded()).isEmpty();
        assertThat(bodies.records()).isNotEmpty();
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                .importPackages(RequestBodiesTest.class.getPackageName()).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
