/// What was mailed for an order, and once more on demand (R49).
@NullMarked
package com.kwoking.aftersales.notifications.log;

import org.jspecify.annotations.NullMarked;
