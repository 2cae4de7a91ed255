package com.kwoking.aftersales.orders.order.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Divides an amount by weights so that the parts are whole and sum to it exactly: everybody gets the
/// whole part of their share, and what is left goes, one each, to the largest fractions, earlier ones first.
public final class LargestRemainder {

    private LargestRemainder() {}

    /// @param amount not negative
    /// @param weights not negative, at least one; when all are zero everybody counts the same
    public static long[] divide(long amount, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return divide(amount, weights.stream().map(_ -> 1L).toList());
        }
        var exact = weights.stream()
                .map(weight -> BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(sum))
                .toList();
        long[] parts =
                exact.stream().mapToLong(share -> share[0].longValueExact()).toArray();
        Comparator<Integer> largestFraction = comparing(place -> exact.get(place)[1], reverseOrder());
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(largestFraction)
                .limit(amount - Arrays.stream(parts).sum())
                .forEach(place -> parts[place]++);
        return parts;
    }
}
