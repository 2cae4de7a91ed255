/// How an order's parts are shown: what the rooms above answer with. Who may see them is not decided here.
@NullMarked
package com.kwoking.aftersales.orders.order.http;

import org.jspecify.annotations.NullMarked;
