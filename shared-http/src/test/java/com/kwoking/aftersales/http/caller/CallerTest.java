package com.kwoking.aftersales.http.caller;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private static final CustomerId OWNER = new CustomerId(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(strings = {Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    void staffMaySeeEveryOrder(String role) {
        var caller = new Caller("somebody", Set.of(role));

        assertThat(caller.isStaff()).isTrue();
        assertThat(caller.maySee(OWNER)).isTrue();
    }

    @Test
    void aCustomerMaySeeWhatIsTheirs() {
        assertThat(new Caller(OWNER.value().toString(), Set.of(Role.CUSTOMER)).maySee(OWNER))
                .isTrue();
        assertThat(new Caller(new UUID(0, 2).toString(), Set.of(Role.CUSTOMER)).maySee(OWNER))
                .isFalse();
    }

    @Test
    void theNameAloneIsNotEnough() {
        assertThat(new Caller(OWNER.value().toString(), Set.of()).maySee(OWNER)).isFalse();
        assertThat(new Caller(OWNER.value().toString(), Set.of("something-else")).isStaff())
                .isFalse();
    }
}
