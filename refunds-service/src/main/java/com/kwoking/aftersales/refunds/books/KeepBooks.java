package com.kwoking.aftersales.refunds.books;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.refunds.books.domain.Books;
import com.kwoking.aftersales.refunds.books.domain.CreditNotes;
import com.kwoking.aftersales.refunds.books.domain.Posting;
import com.kwoking.aftersales.refunds.books.domain.Postings;
import com.kwoking.aftersales.refunds.decision.Bookkeeping;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.payout.PayoutBookkeeping;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Books every fact about money in the transaction that makes it one.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeepBooks implements Bookkeeping, PayoutBookkeeping {

    private final Books books;
    private final CreditNotes creditNotes;
    private final BookTerms terms;

    KeepBooks(Books books, CreditNotes creditNotes, BookTerms terms) {
        this.books = books;
        this.creditNotes = creditNotes;
        this.terms = terms;
    }

    @Override
    public void changed(List<Change> changes, Map<OrderId, OrderAccount> accounts, Instant now) {
        book(Postings.of(changes, accounts), now);
    }

    @Override
    public void issued(List<RefundIssued> issued, Instant now) {
        if (!issued.isEmpty()) {
            Stream<Posting> paid = issued.stream().flatMap(each -> Postings.issued(each).stream());
            book(Stream.concat(paid, books.feesOf(issued).stream()).toList(), now);
            creditNotes.open(issued);
        }
    }

    @Override
    public void cameBack(PayoutCase payout, Instant now) {
        if (payout.reference() != null) {
            List<String> keys = Postings.keysOf(payout.id(), payout.reference());
            List<Posting> booked = books.booked(payout.refund().orderId(), keys);
            book(Postings.takenBack(booked.stream(), now).toList(), now);
        }
    }

    private void book(List<Posting> postings, Instant now) {
        if (!postings.isEmpty()) {
            books.add(postings, now, now.atZone(terms.zone()).toLocalDate());
        }
    }
}
