package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.retention.PurgeExpired;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Once more, on demand.
@Tag("R49")
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class RepeatLetterTest extends LetterFlow {

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Inject
    PurgeExpired purge;

    @Test
    void aLetterIsSentAgainWordForWordAndOnlyThreeTimesAnHour() {
        var mailbox = mailed();
        String letter = firstLetter();

        String copy = resend(owner(), letter, "a").statusCode(202).extract().path("id");
        resend(owner(), letter, "a").statusCode(202).body("id", equalTo(copy)); // The same request, answered again.
        resend(as(Role.AGENT, "agent"), letter, "b").statusCode(202);
        resend(owner(), copy, "c").statusCode(202); // A copy's copy is the original's.
        String wait = resend(owner(), letter, "d")
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_COPIES"))
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(wait)).isBetween(3_500, 3_600);
        var mails = mailbox.awaitMails(4);
        assertThat(mails).hasSize(4);
        assertThat(mails.stream().map(Mailbox.Mail::text).distinct()).hasSize(1);
        assertThat(mails.stream().map(Mailbox.Mail::messageId)).doesNotHaveDuplicates();
        list(owner()).body("notifications", hasSize(4)).body("notifications.copyOf", hasItem(letter));
    }

    @Test
    void aCopyGoesToWhereTheCustomerIsReachedNow() {
        mailed();
        var moved = Mailbox.of(mailApi, "nouvelle");
        topics.tell(order.contact(moved.address(), "Jeanne Martin", "fr", EventSamples.PAID_AT.plusSeconds(60)));
        String letter = firstLetter();
        await().untilAsserted(() -> {
            resend(owner(), letter, UUID.randomUUID().toString());
            assertThat(moved.mails()).isNotEmpty();
        });
    }

    @Test
    void whatIsNotTheirsCannotBeSentAgain() {
        mailed();
        String letter = firstLetter();

        String foreign = resend(as(Role.CUSTOMER, UUID.randomUUID().toString()), letter, "x")
                .statusCode(404)
                .extract()
                .asString();
        String missing =
                resend(owner(), UUID.randomUUID().toString(), "y").extract().asString();

        assertThat(foreign).isEqualTo(missing);
        resend(owner(), "not-an-id", "z").statusCode(404);
    }

    @Test
    void whatHasNotLeftYetIsNotSentAgain() {
        topics.tell(order.paid());
        await().untilAsserted(() -> list(owner()).statusCode(200));

        resend(owner(), firstLetter(), "a").statusCode(409).body("code", equalTo("NOT_SENT_YET"));
    }

    @Test
    void anAccessCodeIsNotSentAgain() {
        var mailbox = Mailbox.of(mailApi, "lettre");
        topics.tell(order.contact(mailbox.address()));
        topics.tell(order.code(clock.instant().plus(Duration.ofMinutes(15))));
        mailbox.awaitMails(1);

        resend(owner(), firstLetter(), "a").statusCode(409).body("code", equalTo("NOT_KEPT"));
    }

    /// It stays known that it was written, so that no replay writes it again.
    @Tag("R87")
    @Test
    void aLetterOfLongAgoHasNoWordsAnyMoreAndIsNotSentAgain() throws InterruptedException {
        mailed();
        String letter = firstLetter();
        settledBefore(letter, "394 days 23 hours");
        purge.everything();
        resend(owner(), letter, "a").statusCode(202);

        settledBefore(letter, "395 days 1 second");
        purge.everything();

        resend(owner(), letter, "b").statusCode(409).body("code", equalTo("NOT_KEPT_ANY_LONGER"));
        list(owner()).body("notifications.id", hasItem(letter));
    }

    private void settledBefore(String letter, String howLong) {
        assertThat(sql.update(
                        "update letter set settled_at = now() - cast(? as interval) where id = ?",
                        howLong,
                        UUID.fromString(letter)))
                .isOne();
    }

    @Test
    void aCommandNeedsAnIdempotencyKey() {
        owner().post("/notifications/{id}/resend", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    private String firstLetter() {
        return list(owner()).extract().path("notifications[0].id");
    }

    private static ValidatableResponse resend(RequestSpecification caller, String letter, String key) {
        return caller.header("Idempotency-Key", key)
                .post("/notifications/{id}/resend", letter)
                .then();
    }
}
