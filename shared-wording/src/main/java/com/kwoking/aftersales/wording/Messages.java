package com.kwoking.aftersales.wording;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/// The two bundles. No language stands in for the other: a missing sentence is missing.
final class Messages {

    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Messages() {}

    static Sentence sentence(String key) {
        return new Sentence(FRENCH.getString(key), ENGLISH.getString(key));
    }

    static Set<String> keys(Locale language) {
        return bundle(language).keySet().stream().collect(toUnmodifiableSet());
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "wording.messages",
                language,
                Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
