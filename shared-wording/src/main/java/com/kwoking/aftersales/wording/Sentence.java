package com.kwoking.aftersales.wording;

/// One fact in words, as a customer reads it. French is first (R50).
public record Sentence(String french, String english) {

    /// The sentence under a key of the bundles.
    ///
    /// @throws java.util.MissingResourceException where one of the two languages does not have it
    public static Sentence of(String key) {
        return Messages.sentence(key);
    }

    /// @param what stands for `%s`, in both languages alike: a name, an amount
    public Sentence with(String what) {
        return new Sentence(french.replace("%s", what), english.replace("%s", what));
    }
}
