package com.kwoking.aftersales.stack.mail;

import com.kwoking.aftersales.stack.json.Json;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// The mails that arrived, a file each, and a list of them that survives a restart. The oldest go when there are
/// too many: a benchmark sends a thousand a second, and nobody reads the first of them.
public final class MailFolder implements AutoCloseable {

    private static final int KEPT = 50_000;

    private final Path folder;
    private final Clock clock;
    private final Deque<Mail> newestLast = new ArrayDeque<>();
    private final BufferedWriter list;
    private long last;

    public MailFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            readList();
            list = rewriteList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void keep(MimeMessage message) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        String id = nextId();
        Files.write(file(id), bytes.toByteArray());
        add(MailReader.summary(id, message, clock.instant()));
    }

    /// Newest first, with their texts.
    public List<Mail> newest(Optional<String> to, int limit) {
        return pick(to, limit).stream().map(this::withText).toList();
    }

    public synchronized int count() {
        return newestLast.size();
    }

    public Optional<String> source(String id) {
        return isId(id) && Files.exists(file(id)) ? Optional.of(read(id)) : Optional.empty();
    }

    public synchronized void clear() {
        newestLast.forEach(mail -> file(mail.id()).toFile().delete());
        newestLast.clear();
    }

    @Override
    public synchronized void close() {
        try {
            list.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized List<Mail> pick(Optional<String> to, int limit) {
        List<Mail> picked = new ArrayList<>();
        for (Iterator<Mail> mails = newestLast.descendingIterator(); mails.hasNext() && picked.size() < limit; ) {
            Mail mail = mails.next();
            if (to.map(mail::isFor).orElse(true)) {
                picked.add(mail);
            }
        }
        return picked;
    }

    private synchronized void add(Mail mail) throws IOException {
        newestLast.add(mail);
        list.write(Json.write(mail));
        list.newLine();
        list.flush();
        if (newestLast.size() > KEPT) {
            Files.deleteIfExists(file(newestLast.removeFirst().id()));
        }
    }

    /// Sorted by arrival, also across restarts and within one millisecond.
    private synchronized String nextId() {
        last = Math.max(last + 1, clock.millis() * 1_000);
        return Long.toString(last);
    }

    private Mail withText(Mail mail) {
        try (InputStream in = Files.newInputStream(file(mail.id()))) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return mail.withText(MailReader.text(message));
        } catch (IOException | MessagingException goneMeanwhile) {
            return mail;
        }
    }

    private String read(String id) {
        try {
            return Files.readString(file(id), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readList() throws IOException {
        if (!Files.exists(listFile())) {
            return;
        }
        for (String line : Files.readAllLines(listFile())) {
            Json.read(line, Mail.class).ifPresent(newestLast::add); // A line cut off by a crash is no mail.
        }
        while (newestLast.size() > KEPT) {
            newestLast.removeFirst();
        }
    }

    private BufferedWriter rewriteList() throws IOException {
        Path fresh = folder.resolve("mails.new");
        Files.write(fresh, newestLast.stream().map(Json::write).toList());
        Files.move(fresh, listFile(), StandardCopyOption.ATOMIC_MOVE);
        return Files.newBufferedWriter(listFile(), StandardOpenOption.APPEND);
    }

    private static boolean isId(String id) {
        return id.matches("\\d{1,19}");
    }

    private Path listFile() {
        return folder.resolve("mails.jsonl");
    }

    private Path file(String id) {
        return folder.resolve(id + ".eml");
    }
}
