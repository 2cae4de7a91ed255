package com.kwoking.aftersales.notifications.text;

import java.util.Locale;

/// The languages that letters are written in.
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// French for whoever did not ask for English (R48).
    public static Language of(String languageTag) {
        return Locale.forLanguageTag(languageTag).getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }
}
