package com.kwoking.aftersales.notifications.text;

import java.util.regex.Pattern;

/// Foreign text made safe to be set between our own words: one line, and nothing that moves or hides
/// what stands around it.
public final class Plain {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    /// Marks that turn the reading direction or take no room.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Plain() {}

    public static String line(String text) {
        return INVISIBLE
                .matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
