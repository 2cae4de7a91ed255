package com.kwoking.aftersales.messaging.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFaultTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # state, what it is,               passes by itself
            08006,   connection failure,       true
            40001,   serialization failure,    true
            40P01,   deadlock,                 true
            53100,   disk full,                true
            53300,   too many connections,     true
            55P03,   lock not available,       true
            57P01,   shutdown,                 true
            58030,   input or output error,    true
            23505,   unique violation,         false
            23514,   check violation,          false
            22P05,   untranslatable character, false
            42P01,   no such table,            false
            25006,   read-only transaction,    false
            """)
    void isToldByItsState(String state, String what, boolean passes) {
        assertThat(PassingFault.is(new DatabaseFault(new SQLException(what, state))))
                .isEqualTo(passes);
    }

    @Test
    void isFoundHoweverDeepItLies() {
        var buried = new RuntimeException(new IllegalStateException(new SQLTransientConnectionException()));
        var suppressed = new IllegalStateException();
        suppressed.addSuppressed(new SQLException("gone", "08006"));
        var commit = new IllegalStateException();
        commit.addSuppressed(new IllegalStateException(new SQLException("terminating connection", "57P01")));

        assertThat(PassingFault.is(buried)).isTrue();
        assertThat(PassingFault.is(suppressed)).isTrue();
        assertThat(PassingFault.is(commit)).isTrue();
    }

    @Test
    void aFaultOfTheCodeDoesNotPass() {
        assertThat(PassingFault.is(new IllegalStateException("no such order"))).isFalse();
    }

    @Test
    void aFaultThatIsItsOwnCauseIsLookedAtOnce() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(PassingFault.is(one)).isFalse();
    }
}
