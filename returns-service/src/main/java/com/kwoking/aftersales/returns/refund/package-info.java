/// Follows what refunds-service decides and pays, and closes a return when nothing is owed any more.
@NullMarked
package com.kwoking.aftersales.returns.refund;

import org.jspecify.annotations.NullMarked;
