/// How payouts are kept. Rows stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.payout.postgres;

import org.jspecify.annotations.NullMarked;
