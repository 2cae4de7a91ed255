/// The payment providers that can be chosen. Nobody else knows which one it is, or its words.
@NullMarked
package com.kwoking.aftersales.refunds.payout.provider;

import org.jspecify.annotations.NullMarked;
