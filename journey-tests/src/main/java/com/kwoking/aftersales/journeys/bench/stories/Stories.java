package com.kwoking.aftersales.journeys.bench.stories;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;
import static com.kwoking.aftersales.journeys.parties.Basket.eur;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.journeys.bench.system.Clients;
import com.kwoking.aftersales.journeys.bench.system.Took;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox.Payout;
import com.kwoking.aftersales.journeys.parties.Returns;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/// The story of the README from its middle on, again and again: eight people who each bring back a lamp, and begin
/// with the next as soon as they have done what is theirs to do.
public final class Stories {

    /// Paid, shipped, delivered.
    static final int LETTERS_BEFORE = 3;

    /// Requested, approved, inspected, refunded.
    static final int LETTERS_OF_A_STORY = 4;

    private static final Clients CLIENTS = new Clients(8);

    private final Orders orders;
    private final Returns returns;
    private final PaymentSandbox payments;
    private final LettersSent letters;

    public Stories(Addresses addresses, LettersSent letters) {
        Gateway gateway = new Gateway(addresses.gateway());
        orders = new Orders(addresses, gateway);
        returns = new Returns(gateway);
        payments = new PaymentSandbox(addresses);
        this.letters = letters;
    }

    /// Orders that arrived. Returns when nothing of it is under way any more.
    public List<Order> prepare(int howMany) throws InterruptedException, ExecutionException {
        List<Order> delivered = CLIENTS.doAll(Collections.nCopies(howMany, orders), Orders::delivered);
        letters.await(delivered, LETTERS_BEFORE);
        return delivered;
    }

    /// From the first request to the last e-mail in the hands of the mail server.
    public Round play(List<Order> orders) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<Long> begun = CLIENTS.doAll(orders, this::bringBack);
        int last = LETTERS_BEFORE + LETTERS_OF_A_STORY;
        letters.await(orders, last);
        long[] ended =
                orders.stream().mapToLong(order -> letters.nanosOf(order, last)).toArray();
        return Round.of(start, begun, ended);
    }

    /// The provider's ledger is the witness: each was paid, each once, each as much as it should be.
    void werePaidOnce(List<Order> orders) {
        Map<String, List<Payout>> payouts =
                payments.payouts().stream().collect(Collectors.groupingBy(Payout::paymentReference));
        orders.forEach(order -> {
            List<Payout> paid = payouts.getOrDefault(order.paymentReference(), List.of());
            if (paid.size() != 1 || !paid.getFirst().amount().equals(eur(1425))) {
                throw new IllegalStateException("14.25 was to be paid once for %s: %s".formatted(order, paid));
            }
        });
    }

    private Long bringBack(Order order) {
        long begun = System.nanoTime();
        ReturnId returnId = Returns.asked(returns.ask(order, LAMP));
        returns.approve(returnId);
        returns.sendBack(order, returnId);
        returns.receive(returnId);
        returns.inspect(returnId, LAMP);
        return begun;
    }

    /// One measured crowd of stories.
    record Round(double perSecond, Took took) {

        static Round of(long start, List<Long> begun, long[] ended) {
            long[] nanos = new long[ended.length];
            long end = start;
            for (int i = 0; i < ended.length; i++) {
                nanos[i] = ended[i] - begun.get(i);
                end = Math.max(end, ended[i]);
            }
            return new Round(ended.length * 1e9 / (end - start), Took.of(nanos));
        }
    }
}
