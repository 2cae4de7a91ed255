package com.kwoking.aftersales.source;

import java.util.UUID;

/// Makes an identity that nothing has yet.
@FunctionalInterface
public interface Ids {

    UUID next();
}
