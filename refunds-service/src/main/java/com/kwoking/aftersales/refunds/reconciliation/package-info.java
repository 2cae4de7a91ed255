/// Our payouts held against the provider's list. It finds differences and moves no money.
@NullMarked
package com.kwoking.aftersales.refunds.reconciliation;

import org.jspecify.annotations.NullMarked;
