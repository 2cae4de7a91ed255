/// Keeps accounts, refunds and payouts. Rows stay here.
@NullMarked
package com.kwoking.aftersales.refunds.postgres;

import org.jspecify.annotations.NullMarked;
