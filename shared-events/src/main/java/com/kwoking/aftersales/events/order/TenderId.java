package com.kwoking.aftersales.events.order;

/// One means of payment of one order, e.g. `card-1`.
public record TenderId(String value) {}
