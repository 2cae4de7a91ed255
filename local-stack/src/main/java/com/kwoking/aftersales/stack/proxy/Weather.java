package com.kwoking.aftersales.stack.proxy;

import com.kwoking.aftersales.stack.proxy.Toxic.Delay;
import com.kwoking.aftersales.stack.proxy.Toxic.Direction;
import com.kwoking.aftersales.stack.proxy.Toxic.HoldAnswer;
import com.kwoking.aftersales.stack.proxy.Toxic.LoseAnswer;
import com.kwoking.aftersales.stack.proxy.Toxic.None;
import com.kwoking.aftersales.stack.proxy.Toxic.Refuse;
import com.kwoking.aftersales.stack.proxy.Toxic.Reset;
import com.kwoking.aftersales.stack.proxy.Toxic.Swallow;
import java.nio.charset.StandardCharsets;

/// The toxic of the moment, as whoever carries bytes through it feels it.
final class Weather {

    private Toxic now = new None();

    synchronized Toxic now() {
        return now;
    }

    synchronized void turnsTo(Toxic toxic) {
        now = toxic;
        notifyAll();
    }

    /// Returns when the piece may go on; false when the connection is to end instead.
    boolean letsThrough(Direction direction, byte[] piece, int length) throws InterruptedException {
        return switch (withoutHold(direction, piece, length)) {
            case None() -> true;
            case Swallow _ -> true;
            case HoldAnswer _ -> true;
            case Delay(var by) -> {
                if (direction == Direction.TO_THE_SERVER) {
                    Thread.sleep(by);
                }
                yield true;
            }
            case Reset() -> false;
            case Refuse() -> false;
            case LoseAnswer(var word) -> direction == Direction.TO_THE_SERVER || !says(piece, length, word);
        };
    }

    private synchronized Toxic withoutHold(Direction direction, byte[] piece, int length) throws InterruptedException {
        while (holds(direction, piece, length)) {
            wait();
        }
        return now;
    }

    private boolean holds(Direction direction, byte[] piece, int length) {
        return switch (now) {
            case Swallow(var directions) -> directions.contains(direction);
            case HoldAnswer(var word) -> direction == Direction.TO_THE_CLIENT && says(piece, length, word);
            case None _, Delay _, Reset _, Refuse _, LoseAnswer _ -> false;
        };
    }

    private static boolean says(byte[] piece, int length, String word) {
        return new String(piece, 0, length, StandardCharsets.ISO_8859_1).contains(word);
    }
}
