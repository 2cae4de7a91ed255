package com.kwoking.aftersales.journeys.bench.refunds;

import static com.kwoking.aftersales.journeys.bench.refunds.RefundsAlone.BURST;

import com.kwoking.aftersales.journeys.bench.refunds.RefundThroughput.Return;
import com.kwoking.aftersales.journeys.bench.report.Aim;
import com.kwoking.aftersales.journeys.bench.report.Figures;
import com.kwoking.aftersales.journeys.bench.report.Report;

/// (a) against (b), in alternating pairs: what slows the machine down for a while slows both.
public record ThroughputFigures(RefundsAlone alone, Report report) {

    private static final int PAIRS = 3;

    public void measure() throws Exception {
        RefundThroughput refunds = alone.throughput();
        OneCommitPerMessage naive = alone.oneCommitPerMessage();
        Accounts.add(alone.database(), 0, (PAIRS + 1) * (long) BURST);
        report.say("warming up with %,d events".formatted(BURST));
        refunds.perSecond(Return.firstUnits(0, BURST));
        naive.perSecond(BURST);
        var a = new double[PAIRS];
        var b = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            a[pair] = refunds.perSecond(Return.firstUnits((pair + 1) * (long) BURST, BURST));
            b[pair] = naive.perSecond(BURST);
            report.say("pair %d: %,.0f events/s against %,.0f".formatted(pair + 1, a[pair], b[pair]));
        }
        var ours = new Figures(a);
        var theirs = new Figures(b);
        report.add(
                "(a) durable decisions through refunds-service",
                ours.text("events/s"),
                "(b) one commit per message: " + theirs.text("messages/s"),
                new Aim.AtLeast("a/b", ours.median() / theirs.median(), 2));
    }
}
