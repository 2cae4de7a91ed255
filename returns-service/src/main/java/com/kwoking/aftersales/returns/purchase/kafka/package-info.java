/// How the service hears of orders.
@NullMarked
package com.kwoking.aftersales.returns.purchase.kafka;

import org.jspecify.annotations.NullMarked;
