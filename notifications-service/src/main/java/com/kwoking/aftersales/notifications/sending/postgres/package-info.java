/// Leases on the letters that are due. Rows do not leave this package.
@NullMarked
package com.kwoking.aftersales.notifications.sending.postgres;

import org.jspecify.annotations.NullMarked;
