package com.kwoking.aftersales.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.retention.PurgeExpired;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For longer than anybody asks again.
@Tag("R87")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RequestsAreKeptForATimeTest {

    @Inject
    Sql sql;

    @Inject
    PurgeExpired purge;

    private final String key = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource(textBlock = """
            29 days 23 hours,  1
            30 days 1 second,  0
            """)
    void anAnswerForThirtyDays(String before, int kept) throws InterruptedException {
        sql.update("""
                insert into answered_request (caller, idempotency_key, fingerprint, status, headers, answered_at)
                values ('somebody', ?, 'print', 200, '{}', now() - cast(? as interval))
                """, key, before);

        purge.everything();

        assertThat(count("answered_request where idempotency_key = ?")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            89 days 23 hours,  1
            90 days 1 second,  0
            """)
    void aSignalForNinetyDays(String before, int kept) throws InterruptedException {
        sql.update("""
                insert into heard_webhook (sender, webhook_id, heard_at)
                values ('carrier', ?, now() - cast(? as interval))
                """, key, before);

        purge.everything();

        assertThat(count("heard_webhook where webhook_id = ?")).isEqualTo(kept);
    }

    private int count(String what) {
        return sql.query("select count(*) from " + what, row -> row.getInt(1), key)
                .getFirst();
    }
}
