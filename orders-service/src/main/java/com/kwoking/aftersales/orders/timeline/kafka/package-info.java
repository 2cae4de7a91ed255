/// What is heard from the other services that belongs in an order's timeline.
@NullMarked
package com.kwoking.aftersales.orders.timeline.kafka;

import org.jspecify.annotations.NullMarked;
