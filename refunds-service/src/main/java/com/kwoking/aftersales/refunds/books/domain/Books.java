package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Where postings are written. They are never changed and never taken away.
public interface Books {

    /// In the caller's transaction: booked if, and only if, the fact is kept. What was booked before is not
    /// booked again.
    ///
    /// @param day the day whose books they are in: that of the booking, because a day that is over is closed
    void add(List<Posting> postings, Instant bookedAt, LocalDate day);

    /// What intermediaries kept of these refunds (R32).
    List<Posting> feesOf(List<RefundIssued> issued);

    /// @param keys those that are not booked are passed over
    List<Posting> booked(OrderId orderId, List<String> keys);
}
