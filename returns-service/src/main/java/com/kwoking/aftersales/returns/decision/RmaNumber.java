package com.kwoking.aftersales.returns.decision;

import java.util.UUID;

/// A return's number as people write it on a parcel: `RMA-7K3QX-2M9FD-C`. No letter that looks like a
/// digit; the last sign checks the others, so that a slip of the pen names no other return.
public final class RmaNumber {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private RmaNumber() {}

    /// @param random where its fifty bits come from
    public static String from(UUID random) {
        var signs = new StringBuilder();
        long bits = random.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt((int) (bits & (SIGNS.length() - 1))));
            bits >>>= BITS;
        }
        return "RMA-%s-%s-%s".formatted(signs.substring(0, 5), signs.substring(5), check(signs));
    }

    /// Luhn's sum over thirty-two signs: every single wrong sign changes it, and so does nearly every
    /// exchange of neighbours.
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            int value = SIGNS.indexOf(signs.charAt(i)) * (i % 2 == 0 ? 1 : 2);
            sum += value / SIGNS.length() + value % SIGNS.length();
        }
        return SIGNS.charAt(Math.floorMod(-sum, SIGNS.length()));
    }
}
