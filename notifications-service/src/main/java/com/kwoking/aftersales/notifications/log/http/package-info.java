/// What owners and staff may ask, and ask for.
@NullMarked
package com.kwoking.aftersales.notifications.log.http;

import org.jspecify.annotations.NullMarked;
