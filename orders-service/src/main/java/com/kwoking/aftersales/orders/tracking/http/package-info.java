/// The carriers' webhook, and the report that a parcel is lost.
@NullMarked
package com.kwoking.aftersales.orders.tracking.http;

import org.jspecify.annotations.NullMarked;
