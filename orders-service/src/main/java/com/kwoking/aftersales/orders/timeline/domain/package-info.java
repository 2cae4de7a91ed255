/// What an entry of a timeline is and how an event becomes one, as plain Java.
@NullMarked
package com.kwoking.aftersales.orders.timeline.domain;

import org.jspecify.annotations.NullMarked;
