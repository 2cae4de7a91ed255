/// What is heard from the other services: the policy, and what belongs in an order's timeline.
@NullMarked
package com.kwoking.aftersales.orders.kafka;

import org.jspecify.annotations.NullMarked;
