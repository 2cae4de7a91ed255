package com.kwoking.aftersales.stack;

import com.kwoking.aftersales.stack.data.DataFolder;
import com.kwoking.aftersales.stack.data.Secrets;
import com.kwoking.aftersales.stack.dev.DevelopmentKeys;
import com.kwoking.aftersales.stack.kafka.Broker;
import com.kwoking.aftersales.stack.kafka.BrokerSettings;
import com.kwoking.aftersales.stack.mail.MailFolder;
import com.kwoking.aftersales.stack.mail.MailServer;
import com.kwoking.aftersales.stack.postgres.Postgres;
import com.kwoking.aftersales.stack.postgres.PostgresBinaries;
import com.kwoking.aftersales.stack.postgres.PostgresSettings;
import com.kwoking.aftersales.stack.postgres.ServiceDatabase;
import com.kwoking.aftersales.stack.process.Jvm;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.sandbox.SandboxProcess;
import com.kwoking.aftersales.stack.sandbox.SandboxSettings;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.service.ServiceJvm;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import com.kwoking.aftersales.stack.settings.Doors;
import com.kwoking.aftersales.stack.settings.ServiceEnvironment;
import com.kwoking.aftersales.stack.settings.StackPorts;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes the parts of a stack from its settings. Nothing is started here.
record Parts(StackSettings settings, Secrets secrets, ProcessNotes notes) {

    /// As our contract with the real provider says.
    private static final Duration IDEMPOTENCY_KEYS_ARE_KEPT = Duration.ofDays(1);

    Broker broker() {
        StackPorts ports = settings.ports();
        Doors doors = settings.doors();
        return new Broker(
                new BrokerSettings(
                        settings.data().kafka(),
                        ports.kafka(),
                        ports.kafkaController(),
                        doors.behindKafka().map(port -> new BrokerSettings.Proxied(port, doors.kafka()))),
                jvm(),
                settings.data().log("kafka"),
                notes);
    }

    Postgres postgres() {
        DataFolder data = settings.data();
        return new Postgres(
                PostgresBinaries.unpackedInto(data.root().resolve("postgresql-programs")),
                new PostgresSettings(data.postgres(), settings.ports().postgres(), secrets.superuserPassword()),
                data.log("postgresql"),
                notes);
    }

    List<ServiceDatabase> databases() {
        return Arrays.stream(Service.values())
                .map(each -> new ServiceDatabase(
                        each.database(), each.databaseUser(), secrets.databasePassword(each.artefact())))
                .toList();
    }

    MailServer mail(MailFolder mails) {
        return new MailServer(settings.ports().smtp(), mails);
    }

    SandboxProcess sandbox() {
        StackPorts ports = settings.ports();
        SandboxSettings sandbox = new SandboxSettings(
                "localhost",
                ports.sandbox(),
                settings.data().sandbox(),
                URI.create("http://localhost:" + ports.gateway()),
                secrets.sandboxApiKey(),
                secrets.paymentWebhook(),
                secrets.carrierWebhook(),
                IDEMPOTENCY_KEYS_ARE_KEPT);
        return new SandboxProcess(sandbox, jvm(), settings.data().log("sandbox"), notes);
    }

    Map<Service, ServiceProcess> services(DevelopmentKeys keys) {
        ServiceEnvironment environment = new ServiceEnvironment(settings, secrets, keys);
        environment.writeTo(settings.data().environments());
        Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
        settings.services().forEach(each -> services.put(each, service(each, environment)));
        return services;
    }

    private Jvm jvm() {
        return Jvm.lasting(settings.project().classPath());
    }

    private ServiceProcess service(Service service, ServiceEnvironment environment) {
        return new ServiceProcess(
                service,
                new ServiceJvm(settings.project().application(service.artefact()), settings.learning()),
                new ServiceProcess.Place(
                        settings.ports().of(service),
                        environment.of(service),
                        settings.data().log(service.artefact())),
                notes);
    }
}
