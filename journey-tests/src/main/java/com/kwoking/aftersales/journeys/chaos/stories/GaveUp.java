package com.kwoking.aftersales.journeys.chaos.stories;

/// Somebody asked again and again, and was never answered.
final class GaveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GaveUp(String what) {
        super(what);
    }
}
