/// Where letters and contacts are kept. Rows do not leave this package.
@NullMarked
package com.kwoking.aftersales.notifications.postgres;

import org.jspecify.annotations.NullMarked;
