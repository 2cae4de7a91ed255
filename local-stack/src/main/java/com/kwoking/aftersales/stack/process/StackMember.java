package com.kwoking.aftersales.stack.process;

/// A part of the stack that can be started, killed and started again while the others go on.
public interface StackMember extends AutoCloseable {

    /// As a person reads it.
    String name();

    /// Returns when the part answers.
    void start();

    boolean isAlive();

    /// SIGKILL: no good-bye, no flush.
    void kill();

    void stop();

    @Override
    default void close() {
        stop();
    }
}
