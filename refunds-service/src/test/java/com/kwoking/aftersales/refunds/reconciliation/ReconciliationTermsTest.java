package com.kwoking.aftersales.refunds.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTermsTest {

    @ParameterizedTest
    @CsvSource({"5s, PT5S", "250ms, PT0.25S", "PT1M, PT1M", "off,"})
    void howOftenSomebodyLooksIsADurationOrOff(String setting, @Nullable Duration look) {
        assertThat(terms(setting).lookEvery().every().orElse(null)).isEqualTo(look);
    }

    @Test
    void nothingAtAllIsRefusedRatherThanTakenForOff() {
        assertThatThrownBy(() -> terms("")).hasMessageContaining("refunds.reconciliation.look-every");
    }

    private static ReconciliationTerms terms(String lookEvery) {
        Map<String, String> settings = Map.of(
                "refunds.reconciliation.at", "off",
                "refunds.reconciliation.look-every", lookEvery,
                "refunds.reconciliation.margin", "1h",
                "refunds.reconciliation.lease", "30m",
                "refunds.reconciliation.longest-period", "92d");
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReconciliationTerms.class)
                .withSources(new PropertiesConfigSource(settings, "the test", 1))
                .build()
                .getConfigMapping(ReconciliationTerms.class);
    }
}
