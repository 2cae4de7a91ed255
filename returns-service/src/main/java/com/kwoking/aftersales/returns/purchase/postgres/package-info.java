/// Purchases as documents, a poll at a time.
@NullMarked
package com.kwoking.aftersales.returns.purchase.postgres;

import org.jspecify.annotations.NullMarked;
