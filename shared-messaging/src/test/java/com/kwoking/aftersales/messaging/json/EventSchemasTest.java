package com.kwoking.aftersales.messaging.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.contract.Contract;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.contract.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {

    private final EventSchemas schemas = new EventSchemas();

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void whatKeepsItsSchemaMayBeTold(Sample sample) {
        assertThat(schemas.objection(sample.type(), sample.tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void whatLacksARequiredFieldMayNot(Sample sample) {
        var removable = Place.all(sample).filter(Place::removable).toList();

        assertThat(removable).isNotEmpty().allSatisfy(place -> assertThat(
                        schemas.objection(sample.type(), place.removed(sample.tree())))
                .hasValueSatisfying(
                        words -> assertThat(words).contains(place.field()).contains("required")));
    }

    @Test
    void theObjectionNeverSaysWhatStandsThere() {
        var event = Contract.tree(Contract.sample(EventType.CUSTOMER_CONTACT, "french-with-optional-letters")
                .json()
                .replaceAll("\"locale\": *\"[^\"]*\"", "\"locale\": \"camille@example.test\""));

        assertThat(schemas.objection(EventType.CUSTOMER_CONTACT, event))
                .hasValueSatisfying(words -> assertThat(words).isEqualTo("/locale (pattern)"));
    }

    /// What is an address the shop decides, and not the contract.
    @Test
    void anAddressWithAnAccentIsOne() {
        var event = Contract.tree(Contract.sample(EventType.CUSTOMER_CONTACT, "french-with-optional-letters")
                .json()
                .replaceAll("\"email\": *\"[^\"]*\"", "\"email\": \"paweł@exämple.test\""));

        assertThat(schemas.objection(EventType.CUSTOMER_CONTACT, event)).isEmpty();
    }
}
