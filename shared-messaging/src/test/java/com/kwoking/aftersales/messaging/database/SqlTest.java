package com.kwoking.aftersales.messaging.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class SqlTest {

    private static final Instant THEN = Instant.parse("2026-03-22T08:10:00.123456Z");

    private static final Thing FULL =
            new Thing(UUID.fromString("019cd704-7700-7001-8001-00005eed0001"), "l'été \"{}\"", 1, 2L, true, THEN);
    private static final Thing EMPTY =
            new Thing(UUID.fromString("019cd704-7700-7001-8001-00005eed0002"), null, null, null, null, null);

    @Inject
    Sql sql;

    private record Thing(
            UUID id,
            @Nullable String name,
            @Nullable Integer small,
            @Nullable Long large,
            @Nullable Boolean right,
            @Nullable Instant at) {}

    @BeforeEach
    void emptyTable() {
        sql.update("""
                create table if not exists thing (
                    id uuid primary key, name text, small int, large bigint, is_right boolean, at timestamptz)
                """);
        sql.update("truncate thing");
    }

    @Test
    void manyRowsAreWrittenByOneStatement() {
        assertThat(insert(List.of(FULL, EMPTY))).isEqualTo(2);

        assertThat(sql.query("select * from thing order by id", SqlTest::thing)).containsExactly(FULL, EMPTY);
        assertThat(sql.query(
                        "select * from thing where id = any (?)",
                        SqlTest::thing,
                        Column.uuids(List.of(EMPTY), Thing::id)))
                .containsExactly(EMPTY);
    }

    @Test
    void nothingIsWrittenOfNothing() {
        assertThat(insert(List.of())).isZero();
    }

    @Test
    void aRowIsFoundOrNot() {
        insert(List.of(FULL));

        assertThat(sql.first("select * from thing where at = ?", SqlTest::thing, THEN))
                .contains(FULL);
        assertThat(sql.first("select * from thing where name is not distinct from ?", SqlTest::thing, (Object) null))
                .isEmpty();
    }

    @Test
    void whatIsSaidInATransactionIsTrueIfItCommits() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insert(List.of(FULL));
                    assertThat(sql.query("select * from thing", SqlTest::thing)).hasSize(1);
                    throw new IllegalStateException("not after all");
                }))
                .hasMessageContaining("not after all");
        assertThat(sql.query("select * from thing", SqlTest::thing)).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> insert(List.of(FULL)));
        assertThat(sql.query("select * from thing", SqlTest::thing)).hasSize(1);
    }

    @Test
    void aFaultSaysWhetherItMayPass() {
        insert(List.of(FULL));

        assertThatThrownBy(() -> insert(List.of(FULL)))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("thing_pkey")
                .satisfies(e -> assertThat(PassingFault.is(e)).isFalse());
    }

    @Test
    void aGaugeIsTheAnswerToItsQuestion() {
        var meters = new SimpleMeterRegistry();
        var gauges = new QueryGauges(sql, meters);
        gauges.register("things", "things", "select count(*) from thing");
        gauges.register("named", "things", Tags.of("name", "no"), "select count(*) from thing where name = ?", "no");
        gauges.register("oldest", "seconds", "select extract(epoch from min(at)) from thing");
        gauges.register("broken", "things", "select count(*) from nowhere");
        insert(List.of(EMPTY));

        assertThat(meters.get("things").gauge().value()).isEqualTo(1);
        assertThat(meters.get("named").tag("name", "no").gauge().value()).isZero();
        assertThat(meters.get("oldest").gauge().value()).isNaN();
        assertThat(meters.get("broken").gauge().value()).isNaN();
    }

    private int insert(List<Thing> things) {
        return sql.update(
                "insert into thing select * from unnest(?, ?, ?, ?, ?, ?)",
                Column.uuids(things, Thing::id),
                Column.texts(things, Thing::name),
                Column.ints(things, Thing::small),
                Column.longs(things, Thing::large),
                Column.booleans(things, Thing::right),
                Column.instants(things, Thing::at));
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, Integer.class),
                row.getObject(4, Long.class),
                row.getObject(5, Boolean.class),
                Sql.instantOrNull(row, 6));
    }
}
