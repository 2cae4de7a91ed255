/// Letters as they are read. Rows do not leave this package.
@NullMarked
package com.kwoking.aftersales.notifications.log.postgres;

import org.jspecify.annotations.NullMarked;
