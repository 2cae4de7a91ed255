package com.kwoking.aftersales.refunds.books.http;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.representation.Cursor;
import com.kwoking.aftersales.refunds.books.domain.Account;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Entry;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Place;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Total;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param totals of the whole selection, on its first page
/// @param next what `after` is for the next page; absent on the last one
record LedgerPage(
        List<PostingView> postings,
        @Nullable List<TotalView> totals,
        @Nullable String next) {

    /// The place of a page, readable: `2026-11-22.1234`.
    static final Cursor<Place> PLACES =
            new Cursor<>(place -> place.day() + "." + place.id(), LedgerPage::place, Cursor.Veil.NONE);

    private static Optional<Place> place(String word) {
        int dot = word.lastIndexOf('.');
        return Optional.of(new Place(
                LocalDate.parse(word.substring(0, Math.max(dot, 0))), Long.parseLong(word.substring(dot + 1))));
    }

    static LedgerPage of(List<Entry> entries, @Nullable List<Total> totals, boolean mayGoOn) {
        return new LedgerPage(
                entries.stream().map(PostingView::of).toList(),
                totals == null ? null : totals.stream().map(TotalView::of).toList(),
                mayGoOn ? PLACES.write(entries.getLast().place()) : null);
    }

    record PostingView(
            long postingId,
            String key,
            LocalDate day,
            Instant bookedAt,
            Instant happenedAt,
            UUID orderId,
            String orderNumber,
            @Nullable UUID refundId,
            Account debit,
            Account credit,
            Money amount,
            String reference) {

        static PostingView of(Entry entry) {
            var posting = entry.posting();
            return new PostingView(
                    entry.place().id(),
                    posting.key(),
                    entry.place().day(),
                    entry.bookedAt(),
                    posting.happenedAt(),
                    posting.orderId().value(),
                    posting.orderNumber(),
                    posting.refundId() == null ? null : posting.refundId().value(),
                    posting.debit(),
                    posting.credit(),
                    posting.amount(),
                    posting.reference());
        }
    }

    /// @param balance debit less credit
    record TotalView(Account account, Money debit, Money credit, Money balance) {

        static TotalView of(Total total) {
            Money debit = new Money(total.debit(), total.currency());
            Money credit = new Money(total.credit(), total.currency());
            return new TotalView(total.account(), debit, credit, debit.minus(credit));
        }
    }
}
