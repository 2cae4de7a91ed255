/// What orders-service tells of an order, its payment and its parcels; what all others name them by.
@NullMarked
package com.kwoking.aftersales.events.order;

import org.jspecify.annotations.NullMarked;
