package com.kwoking.aftersales.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.stack.testing.RequestBodies;
import com.kwoking.aftersales.testkit.rules.Resources;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    @Test
    void whatIsRequiredIsMissedWhereItIsLeftOut() {
        var bodies = new RequestBodies(Resources.of(RequestBodiesTest.class.getPackageName()));

        assertThat(bodies.unguarded()).isEmpty();
        assertThat(bodies.records()).extracting(Class::getSimpleName).contains("RejectionBody", "CriteriaBody");
    }

    @Test
    void whatOnlySeemsToBeGuardedIsSeen() {
        assertThat(new RequestBodies(List.of(Careless.class)).unguarded())
                .containsExactlyInAnyOrder(
                        "Body.onTheType is required, and nobody misses it",
                        "Body.onTheType has @NotNull where no validator looks",
                        "Body.forgotten is required, and nobody misses it",
                        "Body.guessed is guessed where it is left out",
                        "Body.unseen is not looked into: it has no @Valid",
                        "Careless.kind is required, and nobody misses it",
                        "Careless.kind has @NotNull where no validator looks");
    }

    @Path("/{id}")
    interface Careless {

        @POST
        void take(String id, @RestForm EvidenceSummary.@NotNull Kind kind, @Valid @NotNull Body body);

        record Body(
                EvidenceSummary.@NotNull Kind onTheType,
                String forgotten,
                boolean guessed,
                @Nullable List<Part> unseen,
                @Nullable @Size(max = 9) String optional,
                @NotNull List<@Valid @NotNull Part> seen) {}

        record Part(@NotNull String name) {}
    }
}
