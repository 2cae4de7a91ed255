package com.kwoking.aftersales.testkit.call;

import io.smallrye.jwt.build.Jwt;
import java.util.Set;

/// Tokens as the identity provider gives them out, signed with the keys of the test stack.
public final class Tokens {

    private Tokens() {}

    /// The name is not the subject: a service must not take the one for the other.
    public static String of(String role, String subject) {
        return of(Set.of(role), subject);
    }

    public static String of(Set<String> roles, String subject) {
        return Jwt.subject(subject).upn(subject + "@example.com").groups(roles).sign();
    }
}
