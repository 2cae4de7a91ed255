package com.kwoking.aftersales.refunds.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the provider is told about its signal.
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
