package com.kwoking.aftersales.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// Wires know the service, and the service does not know its wires: HTTP, Kafka, PostgreSQL, the provider, mail, files.
record WireRules(String service) {

    private static final String[] DATABASE = {
        "jakarta.persistence", "java.sql", "javax.sql", "io.quarkus.hibernate", "org.hibernate", "org.jdbi"
    };
    private static final String[] HTTP = {"jakarta.ws.rs", "com.kwoking.aftersales.http"};
    private static final String[] KAFKA = {"org.apache.kafka"};
    private static final String[] MAIL = {"jakarta.mail", "org.eclipse.angus", "io.quarkus.mailer"};

    ArchRule wiresAreHidden() {
        return classes()
                .should(new ArchCondition<JavaClass>("not be public if it is a wire") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.isTopLevelClass()
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && Place.of(type, service).isWire()
                                && !Place.of(type, service).isShown()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                        }
                    }
                })
                .as("wires are package-private");
    }

    ArchRule wiresDoNotCross() {
        return rule(
                "wires do not know each other",
                arrow -> !arrow.staysInService()
                        || !arrow.origin().isWire()
                        || !arrow.target().isWire()
                        || arrow.origin().isSameWireAs(arrow.target())
                        || isOneViewInAnother(arrow));
    }

    ArchRule nobodyKnowsAWire() {
        return rule(
                "nobody but a wire knows a wire",
                arrow -> !arrow.staysInService()
                        || arrow.origin().isWire()
                        || !arrow.target().isWire()
                        || isOneViewInAnother(arrow));
    }

    private static boolean isOneViewInAnother(Arrow arrow) {
        return arrow.origin().mayKnowHttp() && arrow.target().isShown();
    }

    ArchRule onlyRowsKnowTheDatabase() {
        return rule(
                "only postgres, Postgres…, …Row, …Rows and …Meters know the database",
                arrow -> !arrow.leadsTo(DATABASE) || arrow.origin().mayKnowDatabase());
    }

    ArchRule onlyResourcesKnowHttp() {
        return rule(
                "only http, …Resource, …View, …Views, …Answers and …Refusals know HTTP",
                arrow -> !arrow.leadsTo(HTTP)
                        || arrow.origin().mayKnowHttp()
                        || isWhoAsks(arrow)
                        || isSignedSignal(arrow));
    }

    ArchRule onlyListenersKnowKafka() {
        return rule(
                "only kafka and …Listener know Kafka",
                arrow -> !arrow.leadsTo(KAFKA) || arrow.origin().mayKnowKafka());
    }

    ArchRule onlyMailKnowsMail() {
        return rule(
                "letters leave by mail only",
                arrow -> !arrow.leadsTo(MAIL) || arrow.origin().mayKnowMail());
    }

    ArchRule eventsLeaveByTheOutbox() {
        return rule("events leave by the outbox only", arrow -> !arrow.leadsTo("org.apache.kafka.clients.producer"));
    }

    /// Who may see what is decided where it is read.
    private static boolean isWhoAsks(Arrow arrow) {
        return !arrow.origin().isInDomain() && arrow.leadsTo("com.kwoking.aftersales.http.caller");
    }

    /// A provider signs what it signals, in its own way.
    private static boolean isSignedSignal(Arrow arrow) {
        return arrow.origin().folder().equals("provider")
                && arrow.leadsTo("com.kwoking.aftersales.http.webhook", "jakarta.ws.rs.core");
    }

    private ArchRule rule(String sentence, Predicate<Arrow> isRight) {
        return classes().should(Arrow.mustBe(service, "do so", isRight)).as(sentence);
    }
}
