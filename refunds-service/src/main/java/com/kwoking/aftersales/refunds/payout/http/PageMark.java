package com.kwoking.aftersales.refunds.payout.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.Place;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Where the next page begins, as one opaque word.
final class PageMark {

    private PageMark() {}

    static String of(Place place) {
        String clear = place.since() + " " + place.id().reference();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(UTF_8));
    }

    /// Empty for what was never given out.
    static Optional<Place> read(String mark) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(mark), UTF_8).split(" ", 2);
            Instant since = Instant.parse(parts[0]);
            return PayoutId.ofReference(parts[parts.length - 1]).map(id -> new Place(since, id));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
