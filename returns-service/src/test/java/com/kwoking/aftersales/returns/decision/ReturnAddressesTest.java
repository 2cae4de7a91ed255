package com.kwoking.aftersales.returns.decision;

import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R38")
class ReturnAddressesTest {

    private static final ReturnAddress BRUSSELS =
            new ReturnAddress("Retours", "Rue du Commerce 48", "1000", "Bruxelles", "BE");

    private final ReturnAddresses addresses = new ReturnAddresses(Map.of("BE", BRUSSELS), WAREHOUSE);

    @Tag("R37")
    @Test
    void everyCountryHasItsAddress() {
        assertThat(addresses.of("BE")).isEqualTo(BRUSSELS);
        assertThat(addresses.of("DE")).isEqualTo(WAREHOUSE);
    }

    @Test
    void noneMayBeWhereParcelsComeFromHoweverItIsSpelt() { // R38
        var sender = new ReturnAddress("KWOKING", "12, RUE DES ENTREPOTS", "93200", "saint denis", "fr");

        assertThatThrownBy(() -> addresses.differentFrom(List.of(sender)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R38");
        assertThat(addresses.differentFrom(
                        List.of(new ReturnAddress("KWOKING", "13 rue des Entrepôts", "93200", "Saint-Denis", "FR"))))
                .isEqualTo(addresses);
    }
}
