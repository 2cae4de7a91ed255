package com.kwoking.aftersales.returns.policy.http;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The policy for everybody: the words, and the very numbers that are enforced (R01, R47).
@Path("/policies")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
class PoliciesResource {

    private final Policies policies;
    private final Clock clock;

    PoliciesResource(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listPolicies", summary = "Every version with what it changed, the newest first")
    public Versions list() {
        List<PolicyView> versions = policies.all().stream()
                .map(policy -> PolicyView.of(policy.terms()))
                .toList();
        return new Versions(inForce(), versions);
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "readPolicy", summary = "One version of the policy, in numbers and in words")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response read(String version) {
        return policies.all().stream()
                .filter(policy -> policy.version().equals(new PolicyVersion(version)))
                .findFirst()
                .map(policy -> Response.ok(PolicyView.of(policy.terms())).build())
                .orElseGet(() -> Problem.notFound(Sought.POLICY_VERSION));
    }

    private @Nullable String inForce() {
        Instant now = clock.instant();
        return policies.all().stream()
                .map(Policy::terms)
                .filter(terms -> !terms.effectiveFrom().isAfter(now))
                .findFirst()
                .map(terms -> terms.version().value())
                .orElse(null);
    }

    record Versions(@Nullable String inForce, List<PolicyView> versions) {}

    record PolicyView(
            String version,
            Instant effectiveFrom,
            String zone,
            int damageReportDays,
            int conditionalReturnDays,
            Duration freeCancellation,
            int transitEstimateDays,
            List<Money> highValueThresholds,
            TreeSet<String> nonReturnableCategories,
            Map<String, Integer> categoryWarrantyDays,
            Map<String, Boolean> cancellableUntilShipped,
            TreeSet<String> statutoryWithdrawalCountries,
            Map<String, String> changes,
            Map<String, String> texts) {

        static PolicyView of(PolicyPublished terms) {
            return new PolicyView(
                    terms.version().value(),
                    terms.effectiveFrom(),
                    terms.damageReport().zone().getId(),
                    terms.damageReport().days(),
                    terms.conditionalReturn().days(),
                    terms.freeCancellation(),
                    terms.transitEstimate(),
                    terms.highValueThresholds(),
                    new TreeSet<>(terms.nonReturnableCategories()),
                    terms.categoryWarranties().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> entry.getValue().days(),
                                    (one, _) -> one,
                                    TreeMap::new)),
                    new TreeMap<>(terms.cancellableUntilShipped()),
                    new TreeSet<>(terms.statutoryWithdrawalCountries()),
                    frenchFirst(terms.changes()),
                    frenchFirst(terms.texts()));
        }

        private static Map<String, String> frenchFirst(Map<String, String> byLanguage) {
            var sorted = new TreeMap<String, String>(
                    java.util.Comparator.comparing((String language) -> !language.equals("fr"))
                            .thenComparing(Function.identity()));
            sorted.putAll(byLanguage);
            return sorted;
        }
    }
}
