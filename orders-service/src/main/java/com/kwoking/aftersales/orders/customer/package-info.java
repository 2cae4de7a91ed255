/// Who the customers are and where their orders go, kept apart from the orders. Few files, so flat: only what is
/// named Postgres… knows SQL.
@NullMarked
package com.kwoking.aftersales.orders.customer;

import org.jspecify.annotations.NullMarked;
