package com.kwoking.aftersales.journeys.http;

/// What a story promises was not seen. The message says what was seen instead.
public final class DidNotHappen extends AssertionError {

    private static final long serialVersionUID = 1L;

    public DidNotHappen(String sentence) {
        super(sentence);
    }
}
