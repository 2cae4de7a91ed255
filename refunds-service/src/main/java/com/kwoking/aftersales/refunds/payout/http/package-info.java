/// Payouts that wait for a person, and the provider's webhook. Bodies stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.payout.http;

import org.jspecify.annotations.NullMarked;
