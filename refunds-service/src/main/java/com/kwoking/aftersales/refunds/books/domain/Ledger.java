package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// The books, to read.
public interface Ledger {

    List<Entry> page(Selection selection, Optional<Place> after, int limit);

    List<Total> totals(Selection selection);

    sealed interface Selection {

        record OfOrder(OrderId orderId) implements Selection {}

        /// Both days included.
        record OfDays(LocalDate from, LocalDate to) implements Selection {}
    }

    /// Where an entry stands in the books: by day, then in the order they were booked.
    record Place(LocalDate day, long id) {}

    record Entry(Place place, Instant bookedAt, Posting posting) {}

    record Total(Account account, Currency currency, long debit, long credit) {}
}
