package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far each key has been sent, for as many keys as were last spoken of. What is handed over after a commit goes
/// only if it is the next of its key: commits of one key may be handed over in the wrong order, or by another copy.
final class KeyOrder {

    private static final int MOST_KEYS = 10_000;

    private final Map<Key, Long> last = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private record Key(String topic, String key) {

        static Key of(OutboxRow row) {
            return new Key(row.topic(), row.key());
        }
    }

    /// What there is to do about a row that was handed over.
    enum Turn {
        ITS_TURN,
        SENT_ALREADY,
        /// Something before it is missing, or nobody remembers: the database knows.
        NOT_KNOWN
    }

    Turn turnOf(OutboxRow row) {
        long sent = last.getOrDefault(Key.of(row), -1L);
        if (row.sequence() == sent + 1 || sent < 0 && row.sequence() == 1) {
            return Turn.ITS_TURN;
        }
        return row.sequence() <= sent ? Turn.SENT_ALREADY : Turn.NOT_KNOWN;
    }

    void sent(OutboxRow row) {
        last.put(Key.of(row), row.sequence());
    }

    void forgetAll() {
        last.clear();
    }
}
