package com.kwoking.aftersales.returns;

import java.util.UUID;

/// Where identities come from, so that a decision can be made twice in a test.
@FunctionalInterface
public interface Ids {

    UUID next();
}
