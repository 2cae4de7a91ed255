package com.kwoking.aftersales.source;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What is written down is read back as it was.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class SourcesTest {

    private static final Instant TOO_EXACT = Instant.parse("2026-03-15T09:00:00.123456789Z");

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Inject
    DataSource database;

    @Test
    void theClockIsAsExactAsTheDatabase() throws SQLException {
        Instant asClock =
                Sources.asExactAsTheDatabase(Clock.fixed(TOO_EXACT, UTC)).instant();

        assertThat(asClock).isEqualTo("2026-03-15T09:00:00.123456Z").isEqualTo(kept(asClock));
        assertThat(kept(TOO_EXACT)).isEqualTo("2026-03-15T09:00:00.123457Z");
    }

    @Test
    void soIsTheOneOfTheService() {
        assertThat(Stream.generate(clock::instant).limit(1_000))
                .allMatch(instant -> instant.getNano() % 1_000 == 0)
                .anyMatch(instant -> instant.getNano() % 1_000_000 != 0);
    }

    @Test
    void anIdentityIsGivenOutOnce() {
        assertThat(Stream.generate(ids::next).limit(1_000)).doesNotHaveDuplicates();
    }

    private Instant kept(Instant instant) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into lamp (id, name, lit_at) values (?, 'lit', ?) returning lit_at")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, instant.atOffset(UTC));
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
