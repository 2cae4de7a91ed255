package com.kwoking.aftersales.refunds.flow;

import com.kwoking.aftersales.testkit.topic.Topics;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// From the topics to the played provider and back. Each test begins with a provider that pays, and leaves one.
abstract class PayoutFlow {

    @Inject
    DataSource database;

    final Provider provider = new Provider();
    final Topics topics = Topics.ofTheTestStack();

    @BeforeEach
    void begin() throws SQLException {
        setAsideWhatOtherTestsLeft();
        provider.behavesAgain();
    }

    @AfterEach
    void end() {
        provider.behavesAgain();
        topics.close();
    }

    final RefundedOrder order() {
        return RefundedOrder.ofOneTender(provider, topics);
    }

    final RefundedOrder orderOfTwoTenders() {
        return RefundedOrder.ofTwoTenders(provider, topics);
    }

    /// Payouts that nobody answered: asked for again, they would take the answers meant for this test.
    private void setAsideWhatOtherTestsLeft() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update payout set state = 'MANUAL_REQUIRED' where state in ('DUE', 'FAILED')");
        }
    }
}
