package com.kwoking.aftersales.events;

public enum TenderKind {
    CARD,
    GIFT_CARD,
    WALLET,
    BANK_TRANSFER
}
