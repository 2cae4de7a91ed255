/// How timelines are kept. SQL does not leave this package.
@NullMarked
package com.kwoking.aftersales.orders.timeline.postgres;

import org.jspecify.annotations.NullMarked;
