/// What orders-service does, one verb a class. Loads, lets the domain decide, saves, announces.
@NullMarked
package com.kwoking.aftersales.orders;

import org.jspecify.annotations.NullMarked;
