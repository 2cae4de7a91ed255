package com.kwoking.aftersales.stack.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.util.List;

/// PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, and still owns its files.
final class UnprivilegedUser {

    private UnprivilegedUser() {}

    static List<String> prefix() {
        return new UnixSystem().getUid() == 0 ? List.of("unshare", "-U") : List.of();
    }
}
