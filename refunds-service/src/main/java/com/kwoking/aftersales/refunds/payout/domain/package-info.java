/// How far a payout is and what that makes of its refund. Pure Java.
@NullMarked
package com.kwoking.aftersales.refunds.payout.domain;

import org.jspecify.annotations.NullMarked;
