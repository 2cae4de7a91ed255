package com.kwoking.aftersales.stack;

import com.kwoking.aftersales.stack.Startup.Step;
import com.kwoking.aftersales.stack.data.FolderLock;
import com.kwoking.aftersales.stack.data.Logs;
import com.kwoking.aftersales.stack.data.Secrets;
import com.kwoking.aftersales.stack.dev.DevApi;
import com.kwoking.aftersales.stack.dev.DevelopmentKeys;
import com.kwoking.aftersales.stack.dev.DevelopmentTokens;
import com.kwoking.aftersales.stack.gateway.Gateway;
import com.kwoking.aftersales.stack.kafka.Broker;
import com.kwoking.aftersales.stack.kafka.Topics;
import com.kwoking.aftersales.stack.mail.MailFolder;
import com.kwoking.aftersales.stack.mail.MailServer;
import com.kwoking.aftersales.stack.postgres.Databases;
import com.kwoking.aftersales.stack.postgres.Postgres;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.sandbox.SandboxProcess;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The system on one machine. Every part can be killed and started alone.
public final class Stack implements AutoCloseable {

    private final StackSettings settings;
    private final FolderLock lock;
    private final ProcessNotes notes;
    private final Secrets secrets;
    private final Parts parts;
    private final DevelopmentTokens tokens;
    private final Broker broker;
    private final Postgres postgres;
    private final MailFolder mails;
    private final MailServer mail;
    private final SandboxProcess sandbox;
    private final Map<Service, ServiceProcess> services;
    private @Nullable DevApi devApi;
    private @Nullable Gateway gateway;
    private boolean closed;

    private Stack(StackSettings settings, FolderLock lock) {
        this.settings = settings;
        this.lock = lock;
        notes = new ProcessNotes(settings.data().run());
        notes.reapLeftovers()
                .forEach(name -> settings.progress().note("ended %s, which a killed ./up had left".formatted(name)));
        settings.ports().requireFree();
        Logs.putAside(settings.data());
        secrets = Secrets.of(settings.data());
        DevelopmentKeys keys = DevelopmentKeys.in(settings.data().keys());
        tokens = new DevelopmentTokens(keys, settings.clock());
        parts = new Parts(settings, secrets, notes);
        broker = parts.broker();
        postgres = parts.postgres();
        mails = new MailFolder(settings.data().mails(), settings.clock());
        mail = parts.mail(mails);
        sandbox = parts.sandbox();
        services = parts.services(keys);
    }

    /// All of it, running.
    public static Stack start(StackSettings settings) {
        Stack stack = prepare(settings);
        stack.start();
        return stack;
    }

    /// Owns its data folder and runs nothing yet.
    public static Stack prepare(StackSettings settings) {
        FolderLock lock = FolderLock.take(settings.data());
        try {
            Stack stack = new Stack(settings, lock);
            // A test run that is cut short must not leave a broker and a database behind.
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            return stack;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public void start() {
        Startup startup = new Startup(settings.progress());
        try {
            startup.together(List.of(
                    new Step(broker.name(), broker.bootstrapServers(), this::startBroker),
                    new Step(postgres.name(), "localhost:" + settings.ports().postgres(), this::startPostgres),
                    new Step(mail.name(), "localhost:" + mail.port(), mail::start),
                    new Step(sandbox.name(), sandbox.url(), sandbox::start)));
            startup.together(services.values().stream()
                    .map(each -> new Step(each.name(), each.url(), each::start))
                    .toList());
            startup.timed(new Step("Gateway", gatewayUrl(), this::openGateway));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public String gatewayUrl() {
        return "http://localhost:" + settings.ports().gateway();
    }

    /// The database of a service, by the name of its artefact.
    public String jdbcUrl(String service) {
        return postgres.jdbcUrl(named(service).database());
    }

    public ServiceProcess service(String artefact) {
        return Optional.ofNullable(services.get(named(artefact)))
                .orElseThrow(() -> new IllegalArgumentException(artefact + " is not part of this stack"));
    }

    public Broker broker() {
        return broker;
    }

    public Postgres postgres() {
        return postgres;
    }

    public SandboxProcess sandbox() {
        return sandbox;
    }

    public MailServer mail() {
        return mail;
    }

    public MailFolder mails() {
        return mails;
    }

    public DevelopmentTokens tokens() {
        return tokens;
    }

    public Secrets secrets() {
        return secrets;
    }

    public StackSettings settings() {
        return settings;
    }

    /// Services first: they still want to write down what they have begun. It may come in the middle of a start,
    /// so nothing new may start from here on, and whatever slipped through is ended by its note.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        notes.refuseNewProcesses();
        Optional.ofNullable(gateway).ifPresent(Gateway::close);
        Startup.inParallel(
                services.values().stream().<Runnable>map(each -> each::stop).toList());
        Startup.inParallel(List.of(sandbox::stop, mail::stop, broker::stop));
        postgres.stop();
        Optional.ofNullable(devApi).ifPresent(DevApi::close);
        notes.reapLeftovers();
        mails.close();
        lock.close();
    }

    private void startBroker() {
        broker.start();
        Topics.onOneBroker().createOn(broker.bootstrapServers());
    }

    private void startPostgres() {
        postgres.start();
        new Databases(postgres).create(parts.databases());
    }

    private void openGateway() {
        DevApi opened = new DevApi(0, tokens, Optional.of(mails));
        devApi = opened;
        gateway = new Gateway(
                "localhost",
                settings.ports().gateway(),
                GatewayRoutes.of(settings.ports(), opened.port()),
                GatewayRoutes.addresses(gatewayUrl(), sandbox.url()));
    }

    private static Service named(String artefact) {
        return Service.named(artefact)
                .orElseThrow(() -> new IllegalArgumentException("there is no service " + artefact));
    }
}
