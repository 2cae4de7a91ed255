package com.kwoking.aftersales.events.value;

public record Sku(String value) {}
