package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.notifications.history.Remembered;
import org.jspecify.annotations.Nullable;

/// What one fact leads to: a letter or none, and something to remember or nothing.
public record Reaction(@Nullable Message letter, @Nullable Remembered toRemember) {

    public static Reaction letter(Message letter) {
        return new Reaction(letter, null);
    }

    public static Reaction silence() {
        return new Reaction(null, null);
    }

    public Reaction remembering(Remembered fact) {
        return new Reaction(letter, fact);
    }
}
