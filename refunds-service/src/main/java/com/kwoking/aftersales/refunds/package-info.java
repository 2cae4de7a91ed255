/// Decides what has to be refunded and sees that it is paid, once.
@NullMarked
package com.kwoking.aftersales.refunds;

import org.jspecify.annotations.NullMarked;
