/// Following parcels by what carriers and our own people say about them.
@NullMarked
package com.kwoking.aftersales.orders.tracking;

import org.jspecify.annotations.NullMarked;
