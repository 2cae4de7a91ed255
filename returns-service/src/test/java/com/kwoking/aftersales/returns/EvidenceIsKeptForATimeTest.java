package com.kwoking.aftersales.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.retention.PurgeExpired;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A photo is not kept for ever. That there was one is.
@Tag("R87")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class EvidenceIsKeptForATimeTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    @Inject
    Sql sql;

    @Inject
    PurgeExpired purge;

    private Shop shop;
    private String returnId;
    private String photo;

    @BeforeEach
    void ask() {
        shop = new Shop().delivered(3);
        returnId = shop.requested("NOT_SATISFIED", "A", 1);
        photo = shop.attach(returnId, "ITEM", "photo.jpg", JPEG)
                .statusCode(201)
                .extract()
                .path("evidenceId");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void inTheFifthYearItCanBeSeen() throws InterruptedException {
        keptFor("1825 days 23 hours");

        see(200);
    }

    @Test
    void afterwardsItIsNotThereAndTheReturnStillKnowsOfIt() throws InterruptedException {
        keptFor("1826 days 1 second");

        see(404);
        shop.customer()
                .get("/returns/{id}", returnId)
                .then()
                .statusCode(200)
                .body("evidence.evidenceId", hasItem(photo));
    }

    private void keptFor(String howLong) throws InterruptedException {
        assertThat(sql.update(
                        "update evidence set kept_since = now() - cast(? as interval) where evidence_id = ?",
                        howLong,
                        UUID.fromString(photo)))
                .isOne();
        purge.everything();
    }

    private void see(int status) {
        shop.customer()
                .get("/returns/{id}/evidence/{photo}", returnId, photo)
                .then()
                .statusCode(status);
    }
}
