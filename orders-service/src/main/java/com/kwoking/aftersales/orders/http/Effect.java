package com.kwoking.aftersales.orders.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a provider is told about its signal.
@Schema(name = "SignalEffect")
record Effect(What effect) {

    enum What {
        APPLIED,
        /// Taken note of, and nothing follows from it.
        NONE,
        /// Heard before.
        REPEATED
    }
}
