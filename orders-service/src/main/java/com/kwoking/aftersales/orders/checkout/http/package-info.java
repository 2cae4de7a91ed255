/// How the storefront places an order.
@NullMarked
package com.kwoking.aftersales.orders.checkout.http;

import org.jspecify.annotations.NullMarked;
