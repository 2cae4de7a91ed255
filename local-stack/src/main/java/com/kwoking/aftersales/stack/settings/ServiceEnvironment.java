package com.kwoking.aftersales.stack.settings;

import com.kwoking.aftersales.stack.data.Secrets;
import com.kwoking.aftersales.stack.dev.DevelopmentKeys;
import com.kwoking.aftersales.stack.dev.DevelopmentTokens;
import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.PrivateFiles;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.service.ServiceJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a service is told when it starts, as environment variables: the same names serve in a container.
public record ServiceEnvironment(StackSettings settings, Secrets secrets, DevelopmentKeys keys) {

    public Map<String, String> of(Service service) {
        Map<String, String> properties = new HashMap<>(forEveryService(service));
        switch (service) {
            case REFUNDS -> properties.putAll(payments());
            case NOTIFICATIONS -> properties.putAll(mail());
            case ORDERS, RETURNS -> {}
        }
        properties.putAll(settings.properties());
        Map<String, String> environment = new HashMap<>(ServiceJvm.ENVIRONMENT);
        properties.forEach((name, value) -> environment.put(variable(name), value));
        return environment;
    }

    /// For a service that somebody starts by hand: a file for each that a shell can read.
    public void writeTo(Path folder) {
        for (Service service : Service.values()) {
            String lines = of(service).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> "%s='%s'\n".formatted(each.getKey(), each.getValue()))
                    .collect(Collectors.joining());
            try {
                PrivateFiles.write(folder.resolve(service.artefact()), lines);
            } catch (IOException e) {
                throw new CannotStart("%s cannot be written: %s".formatted(folder, e.getMessage()), e);
            }
        }
    }

    private Map<String, String> forEveryService(Service service) {
        StackPorts ports = settings.ports();
        Doors doors = settings.doors();
        return Map.ofEntries(
                Map.entry("quarkus.profile", "local"),
                Map.entry("quarkus.http.port", Integer.toString(ports.of(service))),
                Map.entry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://localhost:%d/%s".formatted(doors.postgres(), service.database())),
                Map.entry("quarkus.datasource.username", service.databaseUser()),
                Map.entry("quarkus.datasource.password", secrets.databasePassword(service.artefact())),
                Map.entry("kafka.bootstrap.servers", "localhost:" + doors.kafka()),
                Map.entry("mp.jwt.verify.publickey.location", "file:" + keys.publicKeys()),
                Map.entry("mp.jwt.verify.issuer", DevelopmentTokens.ISSUER),
                Map.entry("mp.jwt.verify.audiences", DevelopmentTokens.AUDIENCE),
                Map.entry("webhooks.payment.secret", secrets.paymentWebhook()),
                Map.entry("webhooks.carrier.secret", secrets.carrierWebhook()));
    }

    private Map<String, String> payments() {
        return Map.of(
                "payments.provider",
                "sandbox",
                "payments.sandbox.url",
                "http://localhost:" + settings.doors().sandbox(),
                "payments.sandbox.api-key",
                secrets.sandboxApiKey());
    }

    private Map<String, String> mail() {
        return Map.of(
                "letters.mail.host", "localhost",
                "letters.mail.port", Integer.toString(settings.doors().smtp()),
                "letters.mail.from", "service-client@kwoking.test");
    }

    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
