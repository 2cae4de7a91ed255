/// How the service hears of orders and refunds.
@NullMarked
package com.kwoking.aftersales.returns.kafka;

import org.jspecify.annotations.NullMarked;
