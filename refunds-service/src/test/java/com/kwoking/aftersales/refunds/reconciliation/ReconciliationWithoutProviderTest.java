package com.kwoking.aftersales.refunds.reconciliation;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Run;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.State;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Taken;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for, by whom, and what becomes of it while the provider does not answer.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class ReconciliationWithoutProviderTest {

    @Inject
    AskForReconciliation askForReconciliation;

    @Inject
    Reconcile reconcile;

    @Inject
    Reconciliations runs;

    @Inject
    Clock clock;

    @Test
    void aRunWithoutAnAnswerIsIncompleteAndCallsNothingMissing() {
        String id = ask("PT-72H", "PT-48H", UUID.randomUUID().toString())
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .path("id");

        runEverything();

        as(Role.OPERATOR)
                .get("/reconciliations/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("INCOMPLETE"))
                .body("trouble", equalTo("NO_ANSWER"))
                .body("newDifferences", equalTo(0))
                .body("askedBy", equalTo("a-supervisor"));
        assertThat(as(Role.OPERATOR).get("/reconciliations?limit=100").<List<String>>path("reconciliations.id"))
                .contains(id);
    }

    @Test
    void aRunThatAStopCutsShortIsNotEndedByIt() {
        runEverything();
        String id = ask("PT-72H", "PT-48H", UUID.randomUUID().toString())
                .statusCode(202)
                .extract()
                .path("id");
        Taken taken = reconcile.take(1).getFirst();

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> reconcile.work(taken)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();

        as(Role.OPERATOR).get("/reconciliations/" + id).then().body("state", equalTo("RUNNING"));
        reconcile.note(List.of(reconcile.work(taken)));
        as(Role.OPERATOR).get("/reconciliations/" + id).then().body("trouble", equalTo("NO_ANSWER"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PT-1H,    PT-2H,   PERIOD_BACKWARDS
            PT-1H,    PT-1H,   PERIOD_BACKWARDS
            PT-10M,   PT0S,    PERIOD_TOO_RECENT
            PT-2400H, PT-24H,  PERIOD_TOO_LONG
            """)
    void aPeriodThatCannotBeComparedIsRefused(String from, String to, String code) {
        ask(from, to, UUID.randomUUID().toString()).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void aPeriodShorterThanTheDatabaseKnowsIsNone() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);

        ask(now, "PT-2H", "PT-1H-59M-59.9999999S", UUID.randomUUID().toString())
                .statusCode(400)
                .body("code", equalTo("PERIOD_BACKWARDS"));
    }

    @Test
    void whatIsTooRecentIsLeftOut() {
        String to = ask("PT-24H", "PT24H", UUID.randomUUID().toString())
                .statusCode(202)
                .extract()
                .path("to");

        assertThat(Instant.parse(to))
                .isBetween(
                        clock.instant().minus(Duration.ofMinutes(65)),
                        clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void theSameRequestAsksOnce() {
        String key = UUID.randomUUID().toString();
        Instant now = clock.instant();

        String first =
                ask(now, "PT-72H", "PT-48H", key).statusCode(202).extract().path("id");
        String again =
                ask(now, "PT-72H", "PT-48H", key).statusCode(202).extract().path("id");

        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CUSTOMER, Role.AGENT, Role.WAREHOUSE, Role.STOREFRONT})
    void itIsForFinance(String role) {
        as(role).get("/reconciliations").then().statusCode(403);
        as(role).get("/differences").then().statusCode(403);
        command(role)
                .body("{\"reason\": \"Mine.\"}")
                .post("/differences/%s/resolution".formatted(UUID.randomUUID()))
                .then()
                .statusCode(403);
    }

    @Test
    void severalCopiesAskForOneNightAndTheNextBeginsWhereTheLastCompleteOneEnded() {
        askForReconciliation.everyNight();
        askForReconciliation.everyNight();
        List<Run> nights = nights();
        assertThat(nights).hasSize(1);
        Run night = nights.getFirst();
        Instant midnight = clock.instant()
                .atZone(ZoneId.of("Europe/Paris"))
                .toLocalDate()
                .atStartOfDay(ZoneId.of("Europe/Paris"))
                .toInstant();
        assertThat(night.period().to()).isBeforeOrEqualTo(midnight);
        assertThat(night.period().from()).isBefore(midnight.minus(Duration.ofHours(22)));

        runEverything();

        assertThat(runs.of(night.id()).orElseThrow().state()).isEqualTo(State.INCOMPLETE);
        assertThat(runs.comparedUntil(AskForReconciliation.NIGHTLY)).isEmpty();
        Instant now = clock.instant();
        runs.ask(UUID.randomUUID(), night.period(), AskForReconciliation.NIGHTLY, now);
        end(take(now).orElseThrow(), now);
        assertThat(runs.comparedUntil(AskForReconciliation.NIGHTLY))
                .isEqualTo(Optional.of(night.period().to()));
    }

    @Test
    void aRunWhoseTakerDiedIsTakenAgainWhenItsLeaseIsOver() {
        runEverything();
        String id =
                ask("PT-72H", "PT-48H", UUID.randomUUID().toString()).extract().path("id");
        Instant now = clock.instant();

        assertThat(take(now)).hasValueSatisfying(isThe(id));
        assertThat(take(now.plusSeconds(59))).isEmpty();
        var again = take(now.plusSeconds(61));
        assertThat(again).hasValueSatisfying(isThe(id));
        end(again.orElseThrow(), now);
        assertThat(take(now.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void whoLostARunNeitherKeepsNorEndsIt() {
        runEverything();
        ask("PT-72H", "PT-48H", UUID.randomUUID().toString());
        Instant now = clock.instant();
        Taken late = take(now).orElseThrow();
        Taken other = take(now.plusSeconds(61)).orElseThrow();

        assertThat(keep(late, now.plusSeconds(62))).isEmpty();
        end(late, now.plusSeconds(63));
        assertThat(runs.of(other.run().id()).orElseThrow().state()).isEqualTo(State.RUNNING);

        Taken kept = keep(other, now.plusSeconds(64)).orElseThrow();
        assertThat(take(now.plusSeconds(123))).isEmpty();
        end(kept, now.plusSeconds(65));
        assertThat(runs.of(other.run().id()).orElseThrow().state()).isEqualTo(State.DONE);
    }

    private static Consumer<Taken> isThe(String id) {
        return taken -> assertThat(taken.run().id()).hasToString(id);
    }

    private Optional<Taken> take(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> runs.take(now, Duration.ofMinutes(1)));
    }

    private Optional<Taken> keep(Taken taken, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> runs.keep(taken, now, Duration.ofMinutes(1)));
    }

    private void end(Taken taken, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> runs.end(taken, Reconciliations.Outcome.nothingYet(), now));
    }

    private void runEverything() {
        while (runs.before(Long.MAX_VALUE, 1000).stream().anyMatch(run -> run.state() == State.ASKED)) {
            runNext();
        }
    }

    private void runNext() {
        reconcile.take(1).forEach(run -> reconcile.note(List.of(reconcile.work(run))));
    }

    private List<Run> nights() {
        return runs.before(Long.MAX_VALUE, 1000).stream()
                .filter(run -> run.askedBy().equals(AskForReconciliation.NIGHTLY))
                .toList();
    }

    private ValidatableResponse ask(String from, String to, String key) {
        return ask(clock.instant(), from, to, key);
    }

    private ValidatableResponse ask(Instant now, String from, String to, String key) {
        return command(Role.SUPERVISOR, "a-supervisor", key)
                .body(Map.of("from", now.plus(Duration.parse(from)), "to", now.plus(Duration.parse(to))))
                .post("/reconciliations")
                .then();
    }
}
