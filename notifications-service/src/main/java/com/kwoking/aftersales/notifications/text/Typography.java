package com.kwoking.aftersales.notifications.text;

import java.util.regex.Pattern;

/// French sets a space before high punctuation, inside quotation marks and after a number, and no line
/// may break there. Templates are written with plain spaces, which nobody can get wrong.
final class Typography {

    private static final Pattern BEFORE_HIGH_MARKS = Pattern.compile(" (?=[;!?])");
    private static final Pattern BEFORE_COLON =
            Pattern.compile(" (?=[:»€%×])|(?<=«) |(?<=n°) |(?<=\\d) (?=h\\b|jours?\\b)");

    private Typography() {}

    static String of(String text, Language language) {
        return switch (language) {
            case ENGLISH -> text;
            case FRENCH ->
                BEFORE_COLON
                        .matcher(BEFORE_HIGH_MARKS.matcher(text).replaceAll("\u202F"))
                        .replaceAll("\u00A0");
        };
    }
}
