package com.kwoking.aftersales.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// A rule about money or a deadline is a function of data: no container, no database and no wire is needed to test it.
///
/// @param plainRooms rooms that are all nouns, but for their wires
record DomainRules(String service, Set<String> plainRooms) {

    ArchRule domainIsPlainJava() {
        return classes()
                .should(Arrow.mustBe(
                        service,
                        "know plain Java, events, their wording and nouns only where it is a noun",
                        arrow -> !mustBePlain(arrow.origin()) || isPlain(arrow)))
                .allowEmptyShould(true)
                .as("the domain is plain Java");
    }

    private boolean mustBePlain(Place origin) {
        return origin.isInDomain() || (plainRooms.contains(origin.room()) && !origin.isWire());
    }

    private boolean isPlain(Arrow arrow) {
        return isLanguage(arrow) || (arrow.staysInService() && isNoun(arrow.to()));
    }

    /// In a flat room a noun lies beside the verbs: what itself knows nothing but the language and the service.
    private boolean isNoun(JavaClass type) {
        Place place = Place.of(type, service);
        return place.isInDomain()
                || (place.folder().isEmpty()
                        && !place.isWire()
                        && type.getDirectDependenciesFromSelf().stream()
                                .map(each ->
                                        new Arrow(type, each.getTargetClass().getBaseComponentType(), service, ""))
                                .allMatch(each -> isLanguage(each) || each.staysInService()));
    }

    private static boolean isLanguage(Arrow arrow) {
        return arrow.to().isPrimitive()
                || (arrow.leadsTo(
                                "java",
                                "org.jspecify",
                                "com.kwoking.aftersales.events",
                                "com.kwoking.aftersales.wording")
                        && !arrow.leadsTo("java.sql"));
    }
}
