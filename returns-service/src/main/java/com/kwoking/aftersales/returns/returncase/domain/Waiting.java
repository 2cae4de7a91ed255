package com.kwoking.aftersales.returns.returncase.domain;

/// Why a return does not go on by itself (R65). The names are told to callers and stay for ever.
public enum Waiting {
    /// A replacement was promised and cannot be shipped.
    REPLACEMENT_PENDING,
    /// The customer told their postage in another currency than the order's, so it was not added to the refund (R10).
    POSTAGE_IN_ANOTHER_CURRENCY
}
