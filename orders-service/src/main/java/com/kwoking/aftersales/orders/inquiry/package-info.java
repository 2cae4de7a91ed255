/// What customers and staff read of an order. Decides nothing; only resources and views know HTTP.
@NullMarked
package com.kwoking.aftersales.orders.inquiry;

import org.jspecify.annotations.NullMarked;
