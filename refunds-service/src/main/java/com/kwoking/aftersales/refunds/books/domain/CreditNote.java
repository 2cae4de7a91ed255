package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.refund.RefundIssued;
import java.time.LocalDate;

/// The document of a refund that was paid: it corrects the invoice, so it is numbered without gaps and
/// never changes.
///
/// @param refund as it was told when it was paid
public record CreditNote(Number number, LocalDate dated, RefundIssued refund) {

    /// @param number from 1, without gaps within a year
    public record Number(int year, int number) {

        /// AV as in « avoir », e.g. `AV-2026-000001`.
        @Override
        public String toString() {
            return "AV-%d-%06d".formatted(year, number);
        }
    }
}
