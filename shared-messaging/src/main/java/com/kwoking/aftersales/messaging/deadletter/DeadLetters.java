package com.kwoking.aftersales.messaging.deadletter;

import com.kwoking.aftersales.messaging.database.Bounded;
import com.kwoking.aftersales.messaging.database.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// Where records are parked that could not be heard. The relay tells of them on the service's
/// dead-letter topic; an operator lists, replays or discards them.
@ApplicationScoped
public class DeadLetters {

    private static final String ADD = """
            insert into dead_letter (topic, partition, record_offset, record_key, headers, payload, cause)
            values (?, ?, ?, ?, cast(? as jsonb), ?, ?)
            on conflict (topic, partition, record_offset) do nothing
            """;

    /// What is shown at once has to fit into a small heap, with one more of whatever size.
    private static final int BYTES_AT_ONCE = 4 << 20;

    private static final String PARKED =
            Bounded.read(DeadLetter.COLUMNS, "dead_letter", "state = 'PARKED' and id > ?", "id");

    /// Those of one poll were parked at one instant; their ids grow within it.
    private static final String NOT_ANNOUNCED =
            Bounded.read(DeadLetter.COLUMNS, "dead_letter", "not announced", "parked_at, id");

    private static final String ANNOUNCED = "update dead_letter set announced = true where id = ?";

    private static final int ANNOUNCED_AT_ONCE = 100;

    private static final String ONE =
            "select " + DeadLetter.COLUMNS + " from dead_letter where state = 'PARKED' and id = ?";

    private static final String SETTLE =
            "update dead_letter set state = ?, settled_at = ?, settled_by = ? where id = ? and state = 'PARKED'";

    private static final String TRIED = "update dead_letter set attempts = attempts + 1, cause = ? where id = ?";

    private static final int LONGEST_CAUSE = 2_000;

    private final Sql sql;
    private final MeterRegistry meters;

    public DeadLetters(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        this.meters = meters;
    }

    /// In the caller's transaction if there is one.
    public void add(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        Log.errorf(cause, "Parked %s-%d@%d", record.topic(), record.partition(), record.offset());
        meters.counter("dead.letters.added", "topic", record.topic()).increment();
        sql.update(
                ADD,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? null : DeadLetter.storable(record.key()),
                DeadLetter.headersOf(record),
                record.value(),
                DeadLetter.storable(inWords(cause)));
    }

    /// As many as the limit, fewer where they are large, and none only where there are no more.
    ///
    /// @param after the last one of the page before, or `new UUID(0, 0)`
    public List<DeadLetter> parked(UUID after, int limit) {
        return sql.query(PARKED, DeadLetter::of, after, limit, BYTES_AT_ONCE);
    }

    /// Those that nobody was told of, the oldest first.
    public List<DeadLetter> notAnnounced() {
        return sql.query(NOT_ANNOUNCED, DeadLetter::of, ANNOUNCED_AT_ONCE, BYTES_AT_ONCE);
    }

    public void announced(UUID id) {
        sql.update(ANNOUNCED, id);
    }

    public Optional<DeadLetter> parked(UUID id) {
        return sql.first(ONE, DeadLetter::of, id);
    }

    /// False if it was settled before.
    public boolean discard(UUID id, String by, Instant now) {
        return settle(id, "DISCARDED", by, now);
    }

    public boolean replayed(UUID id, String by, Instant now) {
        return settle(id, "REPLAYED", by, now);
    }

    public void failedAgain(UUID id, RuntimeException cause) {
        sql.update(TRIED, DeadLetter.storable(inWords(cause)), id);
    }

    private boolean settle(UUID id, String state, String by, Instant now) {
        return sql.update(SETTLE, state, now, by, id) == 1;
    }

    /// The chain of causes, a line each.
    public static String inWords(Throwable cause) {
        var words = new StringBuilder();
        for (@Nullable Throwable each = cause; each != null && words.length() < LONGEST_CAUSE; each = each.getCause()) {
            words.append(words.isEmpty() ? "" : "\n").append(each);
        }
        return words.substring(0, Math.min(words.length(), LONGEST_CAUSE));
    }
}
