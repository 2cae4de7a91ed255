package com.kwoking.aftersales.stack.machine;

/// Something a person can put right. The sentence is the whole story: it is printed as it is, without a stack trace.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
