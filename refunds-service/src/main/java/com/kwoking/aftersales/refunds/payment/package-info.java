/// Speaks to the payment provider, each in its own dialect.
@NullMarked
package com.kwoking.aftersales.refunds.payment;

import org.jspecify.annotations.NullMarked;
