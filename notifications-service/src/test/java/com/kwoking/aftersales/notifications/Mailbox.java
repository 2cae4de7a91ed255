package com.kwoking.aftersales.notifications;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A customer's own, on the real mail server.
record Mailbox(String api, String address) {

    static Mailbox of(String api, String who) {
        return new Mailbox(api, who + "-" + UUID.randomUUID() + "@example.com");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mail(String id, String subject, String messageId, String text) {}

    /// Newest last.
    List<Mail> mails() {
        return RestAssured.given()
                .queryParam("to", address)
                .queryParam("limit", 100)
                .get(api)
                .jsonPath()
                .getList("", Mail.class)
                .reversed();
    }

    String source(Mail mail) {
        return RestAssured.get(api + "/" + mail.id()).asString();
    }

    List<Mail> awaitMails(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() >= count);
        return mails();
    }
}
