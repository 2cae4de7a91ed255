package com.kwoking.aftersales.journeys.bench.refunds;

import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.journeys.bench.system.PassingStack;
import com.kwoking.aftersales.journeys.bench.system.Wire;
import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.service.Service;
import java.sql.Connection;
import java.sql.DriverManager;

/// refunds-service with the broker and the database, and nothing else. Payouts are off, because the provider's speed
/// is not ours.
public record RefundsAlone(Stack stack, Wire wire, Connection database) {

    /// In one burst. The first ones warm a JVM up, that later ones are judged by.
    static final int BURST = 20_000;

    static final String DECIDED = "com.kwoking.refund.decided.v1";

    @FunctionalInterface
    public interface Measurement {
        void on(RefundsAlone alone) throws Exception;
    }

    public static void with(Report report, Measurement measurement) throws Exception {
        report.say("starting the broker, the database and refunds-service");
        try (PassingStack passing = PassingStack.start(
                settings -> settings.with(Service.REFUNDS).with("refunds.payouts.enabled", "false"))) {
            Stack stack = passing.stack();
            try (Connection database = DriverManager.getConnection(url(stack), user(), password(stack))) {
                measurement.on(new RefundsAlone(stack, new Wire(stack.broker().bootstrapServers()), database));
            }
        }
    }

    RefundThroughput throughput() {
        return new RefundThroughput(wire);
    }

    OneCommitPerMessage oneCommitPerMessage() {
        return new OneCommitPerMessage(url(stack), user(), password(stack));
    }

    private static String url(Stack stack) {
        return stack.jdbcUrl(Service.REFUNDS.artefact());
    }

    private static String user() {
        return Service.REFUNDS.databaseUser();
    }

    private static String password(Stack stack) {
        return stack.secrets().databasePassword(Service.REFUNDS.artefact());
    }
}
