package com.kwoking.aftersales.refunds;

import static com.kwoking.aftersales.testkit.call.UnacceptableCharacters.requestsWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.UnacceptableCharacters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be kept is refused by name, in every text of every request and in every address.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class UnacceptableCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "\udc00\ud800"})
    void inABodyItIsRefusedWithItsField(String text) {
        assertThat(requestsWith(text)).isNotEmpty().allSatisfy(UnacceptableCharacters::assertRefused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/payouts/019d2ebc-0000-7000-8000-000000000001/card%00",
                "/payouts?state=%00",
                "/ledger?after=a%00b"
            })
    void inAnAddressItIsRefused(String address) {
        UnacceptableCharacters.assertRefusedAt(address);
    }
}
