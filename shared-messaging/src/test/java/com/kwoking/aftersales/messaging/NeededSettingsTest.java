package com.kwoking.aftersales.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeededSettingsTest {

    private static final Map<String, String> NEEDED =
            Map.of("shop.contact", "whom a refusal names", "shop.addresses[0].city", "where parcels come from");

    @Test
    void whatIsSetIsNotMissing() {
        assertThat(NeededSettings.missing(NEEDED, Set.of("shop.contact")::contains))
                .containsOnlyKeys("shop.addresses[0].city");
        assertThat(NeededSettings.missing(NEEDED, _ -> true)).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnceWithItsVariableAndWhatItIsFor() {
        assertThat(NeededSettings.sentence(NeededSettings.missing(NEEDED, _ -> false)))
                .isEqualTo("""
                        The service does not start: settings are missing that have no default.
                          shop.addresses[0].city (SHOP_ADDRESSES_0__CITY): where parcels come from
                          shop.contact (SHOP_CONTACT): whom a refusal names""");
    }
}
