package com.kwoking.aftersales.stack.machine;

/// A main program that says what is wrong in a sentence and ends with 1.
public final class Program {

    private Program() {}

    public static void run(Runnable main) {
        try {
            main.run();
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }
}
