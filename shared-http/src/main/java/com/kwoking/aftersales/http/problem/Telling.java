package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/// Which language a problem's `detail` is in, and whether the other stands beside it. A caller who accepts one of them
/// (RFC 9110, Accept-Language) gets that one first, in every service; others are told as they always were.
public enum Telling {
    ENGLISH_THEN_FRENCH,
    FRENCH_THEN_ENGLISH,
    /// French only for who asks for it.
    ENGLISH;

    /// Parsing takes time that grows with the square of the length, and nobody has to say who they are before.
    private static final int LONGEST = 256;

    public HttpProblem.Builder tell(HttpProblem.Builder problem, Sentence sentence) {
        return switch (this) {
            case ENGLISH -> problem.withDetail(sentence.english());
            case ENGLISH_THEN_FRENCH -> problem.withDetail(sentence.english()).with("french", sentence.french());
            case FRENCH_THEN_ENGLISH -> problem.withDetail(sentence.french()).with("english", sentence.english());
        };
    }

    /// Empty where the caller accepts neither, or whatever there is, or says it at greater length than anybody does.
    public static Optional<Telling> wanted() {
        var request = CurrentRequestManager.get();
        return request == null
                ? Optional.empty()
                : accepted(request.getHttpHeaders().getHeaderString("Accept-Language"));
    }

    public static Optional<Telling> accepted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .takeWhile(range -> !range.getRange().equals("*"))
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException notALanguage) {
            return Optional.empty();
        }
    }

    private static Optional<Telling> of(String range) {
        return switch (range.split("-", 2)[0]) {
            case "fr" -> Optional.of(FRENCH_THEN_ENGLISH);
            case "en" -> Optional.of(ENGLISH_THEN_FRENCH);
            default -> Optional.empty();
        };
    }
}
