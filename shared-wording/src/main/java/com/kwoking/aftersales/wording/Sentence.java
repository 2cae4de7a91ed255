package com.kwoking.aftersales.wording;

/// One fact in words, as a customer reads it. French is first (R50).
public record Sentence(String french, String english) {

    /// The sentence under a key of the bundles.
    ///
    /// @throws java.util.MissingResourceException where one of the two languages does not have it
    public static Sentence of(String key) {
        return Messages.sentence(key);
    }

    /// @param what stands for `%s`, or for `%1$s` and so on, in both languages alike: a name, an amount
    public Sentence with(Object... what) {
        return new Sentence(french.formatted(what), english.formatted(what));
    }

    /// @param what stands for `%s`, in each language in its own words
    public Sentence with(Sentence what) {
        return new Sentence(french.formatted(what.french), english.formatted(what.english));
    }
}
