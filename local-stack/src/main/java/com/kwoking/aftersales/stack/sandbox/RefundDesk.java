package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.sandbox.Behaviour.Webhook;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Status;
import com.kwoking.aftersales.stack.sandbox.PaymentProvider.Manner;
import com.kwoking.aftersales.stack.sandbox.RefundReply.Busy;
import com.kwoking.aftersales.stack.sandbox.RefundReply.Failed;
import com.kwoking.aftersales.stack.sandbox.RefundReply.Silence;
import com.kwoking.aftersales.stack.sandbox.RefundReply.Told;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Where refunds are asked for: treats each as it was told to behave, and the money as the provider does.
final class RefundDesk {

    private final PaymentProvider provider;
    private final RefundNews news;
    private Behaviour behaviour = Behaviour.NORMAL;

    RefundDesk(PaymentProvider provider, RefundNews news) {
        this.provider = provider;
        this.news = news;
    }

    synchronized void behave(Behaviour wanted) {
        behaviour = wanted;
    }

    synchronized Behaviour behaviour() {
        return behaviour;
    }

    RefundReply treat(String key, RefundRequest request) {
        Behaviour now = nextBehaviour();
        var normally = new Manner(0, false, now.fee());
        var pending = new Manner(0, true, now.fee());
        return switch (now.mode()) {
            case NORMAL -> pay(key, request, normally, now);
            case SLOW -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(now.delayMillis()));
                yield pay(key, request, normally, now);
            }
            case ERROR_500 -> new Failed(500, "internal");
            case PAY_THEN_DROP -> {
                pay(key, request, normally, now);
                yield new Silence();
            }
            case CONFLICT_409 -> new Failed(409, "idempotency_key_in_use");
            case RATE_LIMIT_429 -> new Busy();
            case DECLINE -> new Told(provider.decline(key, request, PaymentProvider.CLOSED));
            case INSUFFICIENT_BALANCE -> new Told(provider.decline(key, request, "insufficient_balance"));
            case WRONG_AMOUNT -> pay(key, request, new Manner(-1, false, now.fee()), now);
            case PENDING_THEN_SUCCEEDED ->
                payThenTurn(provider.refund(key, request, pending), now, Status.SUCCEEDED, null);
            case PENDING_THEN_FAILED ->
                payThenTurn(provider.refund(key, request, pending), now, Status.FAILED, "bank_refused");
            case SUCCEEDED_THEN_FAILED ->
                payThenTurn(provider.refund(key, request, normally), now, Status.FAILED, "returned_by_bank");
        };
    }

    private synchronized Behaviour nextBehaviour() {
        Behaviour now = behaviour;
        behaviour = now.afterOneCall();
        return now;
    }

    private RefundReply pay(String key, RefundRequest request, Manner manner, Behaviour behaviour) {
        RefundResult result = provider.refund(key, request, manner);
        if (result instanceof RefundResult.Paid(Payout payout, boolean first) && first) {
            tell(payout, behaviour.told());
        }
        return new Told(result);
    }

    private RefundReply payThenTurn(RefundResult result, Behaviour behaviour, Status status, @Nullable String reason) {
        if (result instanceof RefundResult.Paid(Payout payout, boolean first) && first) {
            Runnable turn = () -> tell(provider.turn(payout.refundId(), status, reason), behaviour.told());
            if (behaviour.told() == Webhook.BEFORE_THE_ANSWER) {
                turn.run();
            } else {
                news.after(behaviour.delayMillis(), turn);
            }
        }
        return new Told(result);
    }

    private void tell(Payout payout, Webhook how) {
        switch (how) {
            case NONE -> {}
            case BEFORE_THE_ANSWER -> news.tell(payout);
            case AFTER_THE_ANSWER -> news.tellSoon(payout);
            case TWICE -> {
                news.tellSoon(payout);
                news.tellSoon(payout);
            }
        }
    }
}
