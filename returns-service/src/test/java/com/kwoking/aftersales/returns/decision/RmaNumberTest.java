package com.kwoking.aftersales.returns.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R26")
class RmaNumberTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String NUMBER = RmaNumber.from(UUID.fromString("00000000-0000-4000-8000-123456789abc"));

    @Test
    void itReadsWellAndChecksItself() {
        assertThat(NUMBER).matches("RMA-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]");
        assertThat(isGenuine(NUMBER)).isTrue();
        assertThat(isGenuine("RMA-")).isFalse();
    }

    @Test
    void everySlipOfThePenIsNoticed() {
        for (int i = 4; i < NUMBER.length(); i++) {
            for (char sign : SIGNS.toCharArray()) {
                if (NUMBER.charAt(i) != '-' && NUMBER.charAt(i) != sign) {
                    String slip = NUMBER.substring(0, i) + sign + NUMBER.substring(i + 1);
                    assertThat(isGenuine(slip)).as(slip).isFalse();
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

    /// As whoever reads a parcel's label would check it: Luhn's sum over all eleven signs.
    private static boolean isGenuine(String number) {
        String signs = number.replace("-", "").replaceFirst("RMA", "");
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            int value = SIGNS.indexOf(signs.charAt(i)) * (i % 2 == 0 ? 1 : 2);
            sum += value / SIGNS.length() + value % SIGNS.length();
        }
        return signs.length() == 11 && sum % SIGNS.length() == 0;
    }
}
