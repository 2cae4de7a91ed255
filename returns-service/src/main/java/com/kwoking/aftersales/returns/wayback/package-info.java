/// The parcel on its way back: announced by the customer, received by the warehouse.
@NullMarked
package com.kwoking.aftersales.returns.wayback;

import org.jspecify.annotations.NullMarked;
