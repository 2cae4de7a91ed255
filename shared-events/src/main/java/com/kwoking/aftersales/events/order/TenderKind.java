package com.kwoking.aftersales.events.order;

public enum TenderKind {
    CARD,
    GIFT_CARD,
    WALLET,
    BANK_TRANSFER
}
