/// Who may see an order, and how every decision about one ends: it is saved, then told.
@NullMarked
package com.kwoking.aftersales.orders.order;

import org.jspecify.annotations.NullMarked;
