/// How orders are kept. Rows and SQL do not leave this package.
@NullMarked
package com.kwoking.aftersales.orders.order.postgres;

import org.jspecify.annotations.NullMarked;
