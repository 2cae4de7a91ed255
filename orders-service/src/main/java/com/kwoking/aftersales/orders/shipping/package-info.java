/// Handing parcels to a carrier. Few files, so flat: only the resource and its bodies know HTTP.
@NullMarked
package com.kwoking.aftersales.orders.shipping;

import org.jspecify.annotations.NullMarked;
