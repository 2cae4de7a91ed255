package com.kwoking.aftersales.returns.policy;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.policy.domain.WrittenPolicies;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Tells every version of the policy that comes with this build, once in its life (R46). A restart tells
/// nothing again.
@ApplicationScoped
public class PublishPolicies {

    private static final int BEFORE_ANYTHING_IS_HEARD = 1;

    private final WrittenPolicies written;
    private final Policies policies;
    private final Outbox outbox;

    PublishPolicies(WrittenPolicies written, Policies policies, Outbox outbox) {
        this.written = written;
        this.policies = policies;
        this.outbox = outbox;
    }

    /// Before the first order is heard: it names the version that judges it.
    @Transactional
    void atStart(@Observes @Priority(BEFORE_ANYTHING_IS_HEARD) StartupEvent start) {
        publish();
    }

    /// @throws IllegalStateException if a version was published before with other terms
    @Transactional
    public void publish() {
        policies.lock();
        written.all().forEach(this::publish);
    }

    private void publish(PolicyPublished version) {
        Optional<Policy> before = policies.of(version.version());
        if (before.isEmpty()) {
            policies.add(version);
            outbox.add(version);
            Log.infof("Published policy %s", version.version().value());
        } else if (!before.get().terms().equals(version)) {
            throw new IllegalStateException(
                    "policy %s was published before with other terms or texts; a change needs a new version (R46)"
                            .formatted(version.version().value()));
        }
    }
}
