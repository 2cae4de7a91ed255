/// Taking over what the shop sold.
@NullMarked
package com.kwoking.aftersales.orders.checkout;

import org.jspecify.annotations.NullMarked;
