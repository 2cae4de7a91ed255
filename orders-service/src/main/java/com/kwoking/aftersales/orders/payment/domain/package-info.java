/// What a signal about money makes of an order, as plain Java: no clock, no container, no database.
@NullMarked
package com.kwoking.aftersales.orders.payment.domain;

import org.jspecify.annotations.NullMarked;
