package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.call.UnacceptableCharacters.requestsWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.testkit.call.UnacceptableCharacters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be kept is refused by name, in every text of every request and in every address.
@QuarkusTest
@QuarkusTestResource(StackWithMailGate.class)
class UnacceptableCharactersTest {

    /// None of its requests has a body today; the next one that has is held to the same.
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "\udc00\ud800"})
    void inABodyItIsRefusedWithItsField(String text) {
        assertThat(requestsWith(text)).allSatisfy(UnacceptableCharacters::assertRefused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notifications?orderId=%00"})
    void inAnAddressItIsRefused(String address) {
        UnacceptableCharacters.assertRefusedAt(address);
    }
}
