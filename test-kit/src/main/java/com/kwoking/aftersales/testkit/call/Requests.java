package com.kwoking.aftersales.testkit.call;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Requests of the people around an order. A question needs a token; a command needs an Idempotency-Key too.
public final class Requests {

    private Requests() {}

    /// Somebody in that role.
    public static RequestSpecification as(String role) {
        return as(role, "a-" + role);
    }

    /// @param subject of a customer, the customer's id
    public static RequestSpecification as(String role, String subject) {
        return given().auth().oauth2(Tokens.of(role, subject)).contentType(ContentType.JSON);
    }

    /// A command of its own each time.
    public static RequestSpecification command(String role) {
        return command(role, "a-" + role);
    }

    public static RequestSpecification command(String role, String subject) {
        return command(role, subject, UUID.randomUUID().toString());
    }

    /// The same key again is the same command again.
    public static RequestSpecification command(String role, String subject, String idempotencyKey) {
        return as(role, subject).header("Idempotency-Key", idempotencyKey);
    }
}
