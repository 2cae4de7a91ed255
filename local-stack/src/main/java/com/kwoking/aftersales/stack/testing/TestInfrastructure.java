package com.kwoking.aftersales.stack.testing;

import com.kwoking.aftersales.stack.data.DataFolder;
import com.kwoking.aftersales.stack.data.Secrets;
import com.kwoking.aftersales.stack.dev.DevApi;
import com.kwoking.aftersales.stack.dev.DevelopmentKeys;
import com.kwoking.aftersales.stack.dev.DevelopmentTokens;
import com.kwoking.aftersales.stack.kafka.Broker;
import com.kwoking.aftersales.stack.kafka.BrokerSettings;
import com.kwoking.aftersales.stack.kafka.Topics;
import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Folders;
import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.mail.MailFolder;
import com.kwoking.aftersales.stack.mail.MailServer;
import com.kwoking.aftersales.stack.postgres.Postgres;
import com.kwoking.aftersales.stack.postgres.PostgresBinaries;
import com.kwoking.aftersales.stack.postgres.PostgresSettings;
import com.kwoking.aftersales.stack.process.Jvm;
import com.kwoking.aftersales.stack.process.ProcessNotes;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The process behind `StackForTests`: prints the settings of what it started, then READY, and ends with its parent.
final class TestInfrastructure implements AutoCloseable {

    /// Enough that keys spread, few enough that a test does not wait for them.
    private static final int PARTITIONS = 3;

    private final DataFolder data;
    private final Secrets secrets;
    private final Broker broker;
    private final Postgres postgres;
    private final MailServer mail;
    private final DevelopmentKeys keys;
    private final DevApi api;

    private TestInfrastructure(DataFolder data, ProjectFolder project) {
        this.data = data;
        secrets = Secrets.of(data);
        ProcessNotes notes = new ProcessNotes(data.run());
        broker = new Broker(
                new BrokerSettings(data.kafka(), Ports.free(), Ports.free()),
                Jvm.shortLived(project.classPath()),
                data.log("kafka"),
                notes);
        postgres = new Postgres(
                PostgresBinaries.unpackedInto(project.root().resolve("local-stack/target/postgresql")),
                new PostgresSettings(data.postgres(), Ports.free(), secrets.superuserPassword()),
                data.log("postgresql"),
                notes);
        MailFolder mails = new MailFolder(data.mails(), Clock.systemUTC());
        mail = new MailServer(Ports.free(), mails);
        keys = DevelopmentKeys.in(data.keys());
        api = new DevApi(0, new DevelopmentTokens(keys, Clock.systemUTC()), Optional.of(mails));
    }

    public static void main(String[] args) throws IOException {
        DataFolder data = new DataFolder(Files.createTempDirectory("kwoking-tests-"));
        try {
            TestInfrastructure infrastructure = new TestInfrastructure(data, ProjectFolder.find());
            Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close));
            infrastructure.start();
            infrastructure.settings().forEach((name, value) -> System.out.println(name + "=" + value));
            System.out.println("READY");
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (CannotStart e) {
            System.out.println(e.sentence());
        }
        System.exit(0);
    }

    private void start() {
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(() -> {
            broker.start();
            new Topics(PARTITIONS, (short) 1).createOn(broker.bootstrapServers());
        });
        try {
            CompletableFuture.allOf(kafka, CompletableFuture.runAsync(postgres::start))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
        mail.start();
    }

    private Map<String, String> settings() {
        Path jwks = keys.publicKeys();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("postgres"));
        settings.put("quarkus.datasource.username", postgres.superuser());
        settings.put("quarkus.datasource.password", postgres.superuserPassword());
        settings.put("letters.mail.host", "localhost");
        settings.put("letters.mail.port", Integer.toString(mail.port()));
        settings.put("stack.smtp.api", "http://localhost:%d/dev/mails".formatted(api.port()));
        settings.put("stack.tokens.api", "http://localhost:%d/dev/tokens".formatted(api.port()));
        settings.put("mp.jwt.verify.publickey.location", "file:" + jwks);
        settings.put("mp.jwt.verify.issuer", DevelopmentTokens.ISSUER);
        settings.put("mp.jwt.verify.audiences", DevelopmentTokens.AUDIENCE);
        settings.put("smallrye.jwt.sign.key.location", "file:" + keys.signingKey());
        settings.put("smallrye.jwt.sign.key.id", keys.keyId());
        settings.put("smallrye.jwt.new-token.issuer", DevelopmentTokens.ISSUER);
        settings.put("smallrye.jwt.new-token.audience", DevelopmentTokens.AUDIENCE);
        settings.put("webhooks.payment.secret", secrets.paymentWebhook());
        settings.put("webhooks.carrier.secret", secrets.carrierWebhook());
        return settings;
    }

    /// Nobody will read these files again, so nobody needs a checkpoint or a clean log either.
    @Override
    public void close() {
        api.close();
        mail.stop();
        broker.kill();
        postgres.kill();
        Folders.delete(data.root());
    }
}
