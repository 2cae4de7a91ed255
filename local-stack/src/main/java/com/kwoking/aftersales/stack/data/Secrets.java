package com.kwoking.aftersales.stack.data;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.PrivateFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Passwords and keys of one data folder: random, made at first start, and good for nothing elsewhere.
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets of(DataFolder data) {
        Secrets secrets = new Secrets(data.secrets());
        secrets.load();
        return secrets;
    }

    public String superuserPassword() {
        return named("postgres.superuser", "");
    }

    public String databasePassword(String service) {
        return named("postgres." + service, "");
    }

    public String paymentWebhook() {
        return named("webhooks.payment", "whsec_development_");
    }

    public String carrierWebhook() {
        return named("webhooks.carrier", "whsec_development_");
    }

    public String sandboxApiKey() {
        return named("sandbox.api-key", "sk_sandbox_");
    }

    private synchronized String named(String name, String prefix) {
        String value = known.getProperty(name);
        if (value == null) {
            value = prefix + random();
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void save() {
        Set<String> names = new TreeSet<>(known.stringPropertyNames());
        StringBuilder content = new StringBuilder("# Made by ./up for this folder alone.\n");
        names.forEach(name ->
                content.append(name).append('=').append(known.getProperty(name)).append('\n'));
        try {
            PrivateFiles.write(file, content.toString());
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }
}
