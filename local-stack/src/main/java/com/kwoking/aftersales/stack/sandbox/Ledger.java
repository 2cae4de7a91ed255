package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.json.Json;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Capture;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Decline;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Status;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What really happened to money, in a file that is only ever appended to: the witness against which the
/// services' own books are held.
///
/// Not synced to the disk: a killed process loses nothing, and the machine that loses power takes no evidence
/// anybody waits for. Guarded by its owner's lock.
final class Ledger implements AutoCloseable {

    private final Map<String, Capture> captures = new HashMap<>();
    private final Map<String, LedgerEntry> byKey = new HashMap<>();
    private final Map<String, Long> paidOut = new HashMap<>();
    private final Map<String, Payout> payouts = new LinkedHashMap<>();
    private final Writer file;

    Ledger(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                dropUnfinishedLine(file);
                try (var lines = Files.lines(file)) {
                    lines.forEach(line -> Json.read(line, LedgerEntry.class).ifPresent(this::remember));
                }
            }
            this.file = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Written before it is known: what nobody could read later has not happened.
    void add(LedgerEntry entry) {
        try {
            file.write(Json.write(entry) + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remember(entry);
    }

    Optional<Capture> capture(String paymentReference) {
        return Optional.ofNullable(captures.get(paymentReference));
    }

    Optional<LedgerEntry> underKey(String idempotencyKey) {
        return Optional.ofNullable(byKey.get(idempotencyKey));
    }

    long paidOut(String paymentReference) {
        return paidOut.getOrDefault(paymentReference, 0L);
    }

    Optional<Payout> payout(String refundId) {
        return Optional.ofNullable(payouts.get(refundId));
    }

    /// Those that failed as well.
    List<Payout> payouts() {
        return List.copyOf(payouts.values());
    }

    List<Capture> captures() {
        return List.copyOf(captures.values());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(LedgerEntry entry) {
        switch (entry) {
            case Capture capture -> captures.put(capture.paymentReference(), capture);
            case Payout payout -> {
                remember(payout);
                paidOut.merge(payout.paymentReference(), payout.amount().minorUnits(), Long::sum);
            }
            case Turn turn -> payout(turn.refundId()).ifPresent(payout -> remember(payout, turn));
            case Decline decline -> byKey.put(decline.idempotencyKey(), decline);
        }
    }

    private void remember(Payout payout, Turn turn) {
        remember(payout.turned(turn));
        if (turn.status() == Status.FAILED && payout.now() != Status.FAILED) {
            paidOut.merge(payout.paymentReference(), -payout.amount().minorUnits(), Long::sum);
        }
    }

    private void remember(Payout payout) {
        payouts.put(payout.refundId(), payout);
        byKey.put(payout.idempotencyKey(), payout);
    }

    /// A kill in the middle of a write leaves half a line, onto which the next entry must not be appended.
    private static void dropUnfinishedLine(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String content = Files.readString(file);
            int end = content.lastIndexOf('\n') + 1;
            channel.truncate(content.substring(0, end).getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        }
    }
}
