/// Our payouts held against the provider's list: what differs, and what became of it.
@NullMarked
package com.kwoking.aftersales.refunds.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
