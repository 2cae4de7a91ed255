package com.kwoking.aftersales.journeys.chaos.faults;

/// What the services reach only through a proxy.
public enum Link {
    BROKER,
    DATABASE,
    MAIL,
    PROVIDER
}
