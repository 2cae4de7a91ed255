package com.kwoking.aftersales.journeys.http;

import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.settings.StackPorts;
import java.net.URI;

/// Where the system can be reached from outside.
public record Addresses(URI gateway, URI sandbox, String bootstrapServers) {

    /// Of what `./up` starts.
    public static Addresses standard() {
        return of(StackPorts.standard());
    }

    public static Addresses of(Stack stack) {
        return of(stack.settings().ports());
    }

    private static Addresses of(StackPorts ports) {
        return new Addresses(
                URI.create("http://localhost:" + ports.gateway()),
                URI.create("http://localhost:" + ports.sandbox()),
                "localhost:" + ports.kafka());
    }
}
