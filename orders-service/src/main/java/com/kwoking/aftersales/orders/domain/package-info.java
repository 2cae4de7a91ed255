/// Orders, parcels and cancellations as plain Java: no clock, no container, no database.
@NullMarked
package com.kwoking.aftersales.orders.domain;

import org.jspecify.annotations.NullMarked;
