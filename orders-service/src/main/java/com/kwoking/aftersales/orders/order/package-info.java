/// How every decision about an order ends: the order is saved, then its story is told.
@NullMarked
package com.kwoking.aftersales.orders.order;

import org.jspecify.annotations.NullMarked;
