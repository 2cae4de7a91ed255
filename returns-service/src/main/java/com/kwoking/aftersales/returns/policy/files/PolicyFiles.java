package com.kwoking.aftersales.returns.policy.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.returns.policy.PolicyTerms;
import com.kwoking.aftersales.returns.policy.domain.WrittenPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads `policies/<version>.json` and the texts `policies/<version>.<language>.md`, so that the words and
/// the numbers of a version come from one place (R01).
@ApplicationScoped
class PolicyFiles implements WrittenPolicies {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final PolicyTerms terms;

    PolicyFiles(PolicyTerms terms) {
        this.terms = terms;
    }

    @Override
    public List<PolicyPublished> all() {
        return terms.versions().stream().map(PolicyFiles::read).toList();
    }

    private static PolicyPublished read(String version) {
        PolicyFile file = EventJson.read(text("policies/%s.json".formatted(version)), PolicyFile.class);
        if (!file.version().equals(version)) {
            throw new IllegalStateException(
                    "policies/%s.json says that it is version %s".formatted(version, file.version()));
        }
        Map<String, String> texts = LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(), language -> text("policies/%s.%s.md".formatted(version, language))));
        return file.toPolicy(texts);
    }

    private static String text(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("no resource " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
