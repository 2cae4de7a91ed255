/// What customers and staff read of refunds. It changes nothing.
@NullMarked
package com.kwoking.aftersales.refunds.inquiry;

import org.jspecify.annotations.NullMarked;
