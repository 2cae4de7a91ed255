/// Paying what was decided, once: the worker, the provider's signals, and what people do about a payout.
@NullMarked
package com.kwoking.aftersales.refunds.payout;

import org.jspecify.annotations.NullMarked;
