/// How an order's parts are shown, and to whom: what the rooms above answer with.
@NullMarked
package com.kwoking.aftersales.orders.order.http;

import org.jspecify.annotations.NullMarked;
