/// What may be ordered and what each unit of it costs, as plain Java: no clock, no container, no database.
@NullMarked
package com.kwoking.aftersales.orders.checkout.domain;

import org.jspecify.annotations.NullMarked;
