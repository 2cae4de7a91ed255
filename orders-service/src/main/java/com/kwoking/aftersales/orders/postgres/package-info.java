/// How orders are kept. Rows and SQL do not leave this package.
@NullMarked
package com.kwoking.aftersales.orders.postgres;

import org.jspecify.annotations.NullMarked;
