package com.kwoking.aftersales.stack.postgres;

/// The database of one service. The names and the password are the stack's own: letters, digits, underscores.
public record ServiceDatabase(String name, String user, String password) {

    public ServiceDatabase {
        requirePlain(name);
        requirePlain(user);
        requirePlain(password);
    }

    private static void requirePlain(String word) {
        if (!word.matches("\\w+")) {
            throw new IllegalArgumentException("only letters, digits and underscores may stand in SQL unquoted");
        }
    }
}
