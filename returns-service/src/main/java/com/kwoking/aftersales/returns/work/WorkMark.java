package com.kwoking.aftersales.returns.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.work.WorkList.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where the next page of the work begins, as one opaque word.
final class WorkMark {

    private WorkMark() {}

    static String of(Place place) {
        String clear = place.since() + " " + place.returnId().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(UTF_8));
    }

    /// Empty for what was never given out.
    static Optional<Place> read(String mark) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(mark), UTF_8).split(" ", 2);
            return Optional.of(
                    new Place(Instant.parse(parts[0]), new ReturnId(UUID.fromString(parts[parts.length - 1]))));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
