package com.kwoking.aftersales.returns;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.stack.testing.RequestTexts;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be kept is refused by name, in every text of every request and in every address.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class UnacceptableCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "\udc00\ud800"})
    void inABodyItIsRefusedWithItsField(String text) {
        String openApi = given().get("/q/openapi?format=json").asString();

        assertThat(RequestTexts.of(openApi, text)).isNotEmpty().allSatisfy(request -> {
            var answer = everybody().body(request.body()).request(request.method(), request.path());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.<String>path("field")).isEqualTo(request.field());
            assertThat(answer.<String>path("code")).isIn("CHARACTER_NOT_ACCEPTED", "NOT_UNDERSTOOD");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policies/a%00b", "/returns?orderId=%00"})
    void inAnAddressItIsRefused(String path) {
        everybody()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("CHARACTER_NOT_ACCEPTED"));
    }

    private static RequestSpecification everybody() {
        var roles = Set.of(Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.STOREFRONT, Role.OPERATOR);
        return given().header(
                        "Authorization",
                        "Bearer "
                                + Jwt.subject("everybody")
                                        .upn("everybody")
                                        .groups(roles)
                                        .sign())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .contentType("application/json");
    }
}
