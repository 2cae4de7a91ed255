/// The payment providers' webhooks: how they are signed and worded. None of their words leaves this package.
@NullMarked
package com.kwoking.aftersales.orders.payment.provider;

import org.jspecify.annotations.NullMarked;
