package com.kwoking.aftersales.orders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.orders.StoredDocuments;
import org.junit.jupiter.api.Test;

/// What `policy` keeps as JSON is read whatever build wrote it.
class StoredPolicyTest {

    @Test
    void policiesAreReadAndWrittenAsTheyWere() {
        assertThat(StoredDocuments.of("policy-v1")).hasSize(2).allSatisfy(policy -> assertThat(
                        StoredDocuments.again(policy, PostgresPolicies.POLICY))
                .isEqualTo(policy));
    }
}
