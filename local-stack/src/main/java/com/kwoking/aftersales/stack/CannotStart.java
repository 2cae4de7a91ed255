package com.kwoking.aftersales.stack;

/// Something a person can put right. The message is the whole story: it is printed as it is, without a stack trace.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
