package com.kwoking.aftersales.http.webhook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one sender signs and words what it has to say.
@FunctionalInterface
public interface SignalReader<S> {

    /// @param header says what stands in the header of a name, if it is there
    Reading<S> read(Function<String, @Nullable String> header, byte[] body);
}
