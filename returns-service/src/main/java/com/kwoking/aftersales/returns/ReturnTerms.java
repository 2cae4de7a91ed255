package com.kwoking.aftersales.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/// What the operator decides; the policy itself is not among it.
@ConfigMapping(prefix = "returns")
public interface ReturnTerms {

    /// The versions to publish, each a resource of this build.
    List<String> policies();

    Evidence evidence();

    Amount postageCap();

    /// By ISO country code, and `default`.
    Map<String, Address> returnAddresses();

    List<Address> senderAddresses();

    Contact contact();

    interface Evidence {

        @WithDefault("20971520")
        long maxBytes();

        @WithDefault("10")
        int maxFiles();
    }

    interface Amount {

        long minorUnits();

        String currency();
    }

    interface Address {

        String name();

        String street();

        String postalCode();

        String city();

        String country();
    }

    interface Contact {

        String email();

        String page();
    }
}
