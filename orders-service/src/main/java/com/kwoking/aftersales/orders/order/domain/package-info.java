/// The order as data: its states, what they promise, and moves that only move data.
/// What is decided about an order lies in the rooms above.
@NullMarked
package com.kwoking.aftersales.orders.order.domain;

import org.jspecify.annotations.NullMarked;
