/// What may be asked over HTTP, and the signals of the payment provider and the carriers.
@NullMarked
package com.kwoking.aftersales.orders.http;

import org.jspecify.annotations.NullMarked;
