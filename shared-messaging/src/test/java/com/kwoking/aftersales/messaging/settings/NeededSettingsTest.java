package com.kwoking.aftersales.messaging.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NeededSettingsTest {

    private static final Map<String, String> NEEDED =
            Map.of("shop.contact", "whom a refusal names", "shop.addresses[0].city", "where parcels come from");

    @Test
    void whatIsSetIsNotMissing() {
        assertThat(NeededSettings.missing(NEEDED, name -> name.equals("shop.contact") ? "set" : ""))
                .containsOnlyKeys("shop.addresses[0].city");
        assertThat(NeededSettings.missing(NEEDED, _ -> "set")).isEmpty();
    }

    @Test
    void whatOneOfSeveralNeedsIsMissingOnlyWhereItIsChosen() {
        var needed = Map.of("key", "when provider=stripe: the key of the account");

        assertThat(NeededSettings.missing(needed, name -> name.equals("provider") ? "stripe" : ""))
                .containsOnlyKeys("key");
        assertThat(NeededSettings.missing(needed, name -> name.equals("provider") ? "sandbox" : ""))
                .isEmpty();
        assertThat(NeededSettings.missing(needed, _ -> "")).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnceWithItsVariableAndWhatItIsFor() {
        assertThat(NeededSettings.sentence(NeededSettings.missing(NEEDED, _ -> "")))
                .isEqualTo("""
                        The service does not start: settings are missing that have no default.
                          shop.addresses[0].city (SHOP_ADDRESSES_0__CITY): where parcels come from
                          shop.contact (SHOP_CONTACT): whom a refusal names""");
    }
}
