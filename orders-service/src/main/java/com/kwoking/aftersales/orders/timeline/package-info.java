/// The story of each order, as far as this service heard of it. Knows no order, only what was told.
@NullMarked
package com.kwoking.aftersales.orders.timeline;

import org.jspecify.annotations.NullMarked;
