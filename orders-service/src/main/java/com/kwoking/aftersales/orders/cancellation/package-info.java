/// Cancelling what has not left yet. Few files, so flat: only the resource knows HTTP.
@NullMarked
package com.kwoking.aftersales.orders.cancellation;

import org.jspecify.annotations.NullMarked;
