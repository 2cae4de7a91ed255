/// Who takes part in a story and what each of them may do: shop, customer, carrier, payment provider, warehouse.
@NullMarked
package com.kwoking.aftersales.journeys.parties;

import org.jspecify.annotations.NullMarked;
