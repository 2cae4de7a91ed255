package com.kwoking.aftersales.journeys.bench.report;

import java.util.Locale;

/// What a figure is held against.
public sealed interface Aim {

    record AtLeast(String what, double value, double bound) implements Aim {}

    record AtMost(String what, double value, double bound) implements Aim {}

    default boolean isMet() {
        return switch (this) {
            case AtLeast(String what, double value, double bound) -> value >= bound;
            case AtMost(String what, double value, double bound) -> value <= bound;
        };
    }

    default String result() {
        return switch (this) {
            case AtLeast(String what, double value, double bound) -> result(what, value);
            case AtMost(String what, double value, double bound) -> result(what, value);
        };
    }

    default String text() {
        return switch (this) {
            case AtLeast(String what, double value, double bound) -> "at least " + plain(bound);
            case AtMost(String what, double value, double bound) -> "at most " + plain(bound);
        };
    }

    private String result(String what, double value) {
        return String.format(Locale.ROOT, "%s %,.2f: %s", what, value, isMet() ? "met" : "not met");
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
