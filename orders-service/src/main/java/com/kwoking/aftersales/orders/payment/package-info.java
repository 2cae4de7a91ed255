/// What becomes of an order when its money comes, does not come, or comes too late.
@NullMarked
package com.kwoking.aftersales.orders.payment;

import org.jspecify.annotations.NullMarked;
