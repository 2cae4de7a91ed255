package com.kwoking.aftersales.returns.policy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.Stored;
import org.junit.jupiter.api.Test;

/// Versions of the policy as they were kept, read for ever: a row of them never changes (R46).
class StoredPoliciesTest {

    @Test
    void aPublishedVersionIsReadAgain() {
        var read = PolicyRow.DOCUMENT.read(Stored.document("policy-v1"));

        assertThat(read).isEqualTo(ReturnSamples.policyByCategory().terms());
        assertThat(PolicyRow.DOCUMENT.read(PolicyRow.DOCUMENT.write(read))).isEqualTo(read);
    }
}
