package com.kwoking.aftersales.returns.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RmaNumberTest {

    private static final String NUMBER = RmaNumber.from(UUID.fromString("00000000-0000-4000-8000-123456789abc"));

    @Test
    void itReadsWellAndChecksItself() {
        assertThat(NUMBER).matches("RMA-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]");
        assertThat(RmaNumber.isGenuine(NUMBER)).isTrue();
        assertThat(RmaNumber.isGenuine("RMA-")).isFalse();
    }

    @Test
    void everySlipOfThePenIsNoticed() {
        String signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int i = 4; i < NUMBER.length(); i++) {
            for (char sign : signs.toCharArray()) {
                if (NUMBER.charAt(i) != '-' && NUMBER.charAt(i) != sign) {
                    String slip = NUMBER.substring(0, i) + sign + NUMBER.substring(i + 1);
                    assertThat(RmaNumber.isGenuine(slip)).as(slip).isFalse();
                }
            }
        }
    }

    @Test
    void tenThousandAreAllDifferent() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            numbers.add(RmaNumber.from(new UUID(i, 0x9E3779B97F4A7C15L * i)));
        }

        assertThat(numbers).hasSize(10_000);
    }
}
