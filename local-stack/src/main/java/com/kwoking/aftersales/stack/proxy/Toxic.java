package com.kwoking.aftersales.stack.proxy;

import java.time.Duration;
import java.util.Set;

/// What is wrong with a network.
public sealed interface Toxic {

    enum Direction {
        TO_THE_SERVER,
        TO_THE_CLIENT
    }

    record None() implements Toxic {}

    /// A black hole: nothing arrives, nobody is told, connections stay. What was sent arrives when it is over.
    record Swallow(Set<Direction> directions) implements Toxic {

        public Swallow {
            directions = Set.copyOf(directions);
        }
    }

    /// Each piece on its way to the server takes so much longer, and so does each round trip.
    record Delay(Duration by) implements Toxic {}

    /// Every connection ends with RST: those that there are, and each new one.
    record Reset() implements Toxic {}

    /// Nobody listens.
    record Refuse() implements Toxic {}

    /// The server does what it was asked to, and the connection ends before it can say so.
    ///
    /// @param word by which its answer is known
    record LoseAnswer(String word) implements Toxic {}

    /// The server does what it was asked to, and its answer does not arrive as long as this holds.
    record HoldAnswer(String word) implements Toxic {}
}
