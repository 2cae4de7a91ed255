package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where credit notes are kept: opened when a refund is issued, numbered in a step of their own.
public interface CreditNotes {

    /// In the transaction that issues the refunds. A refund has one note, however often this is called.
    void open(List<RefundIssued> issued);

    /// Gives the next numbers to up to so many notes, oldest first, and returns how many. One caller at a
    /// time; a number is given if, and only if, the transaction commits.
    ///
    /// @param today the date they carry, unless a note of the year carries a later one already
    int number(LocalDate today, int most);

    /// Empty until it has a number.
    Optional<CreditNote> of(RefundId refundId);
}
