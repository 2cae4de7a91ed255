package com.kwoking.aftersales.journeys.bench.refunds;

import com.kwoking.aftersales.journeys.bench.refunds.RefundThroughput.Return;
import com.kwoking.aftersales.journeys.bench.report.Aim;
import com.kwoking.aftersales.journeys.bench.report.Figures;
import com.kwoking.aftersales.journeys.bench.report.Report;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/// The same bursts over few orders and over many: each unit of ten thousand orders, then as many units of orders
/// picked from all over the million.
public record GrowthFigures(RefundsAlone alone, Report report) {

    private static final int FEW_ORDERS = 10_000;
    private static final int MANY_ORDERS = 1_000_000;

    /// Ten thousand steps of it stay within the million.
    private static final long STRIDE = 97;

    public void measure() throws Exception {
        report.say("warming up with %,d events".formatted(RefundsAlone.BURST));
        Accounts.add(alone.database(), 0, RefundsAlone.BURST);
        alone.throughput().perSecond(Return.firstUnits(0, RefundsAlone.BURST));
        forget();
        Accounts.add(alone.database(), 0, FEW_ORDERS);
        Figures few = bursts(i -> i);
        report.say("%s; adding orders up to %,d".formatted(few.text("events/s"), MANY_ORDERS));
        Accounts.add(alone.database(), FEW_ORDERS, MANY_ORDERS);
        Figures many = bursts(i -> FEW_ORDERS + i * STRIDE);
        report.add(
                "(a) with 1 million orders in the tables",
                many.text("events/s"),
                "with 10 thousand: " + few.text("events/s"),
                new Aim.AtLeast("ratio", many.median() / few.median(), 0.8));
    }

    /// An order has three units, so it is good for three bursts.
    private Figures bursts(LongUnaryOperator order) throws InterruptedException {
        var perSecond = new double[Samples.UNITS.length];
        for (int unit = 0; unit < perSecond.length; unit++) {
            perSecond[unit] = alone.throughput().perSecond(returns(order, unit));
        }
        return new Figures(perSecond);
    }

    private static List<Return> returns(LongUnaryOperator order, int unit) {
        return LongStream.range(0, FEW_ORDERS)
                .map(order)
                .mapToObj(number -> new Return(number, unit))
                .toList();
    }

    private void forget() throws SQLException {
        try (var statement = alone.database().createStatement()) {
            statement.execute(
                    "truncate order_account, order_payment, tender, paid_unit, waiting_occasion, refund, payout, inbox cascade");
        }
    }
}
