/// Where a parcel's way can end and what follows, as plain Java: no clock, no container, no database.
@NullMarked
package com.kwoking.aftersales.orders.tracking.domain;

import org.jspecify.annotations.NullMarked;
