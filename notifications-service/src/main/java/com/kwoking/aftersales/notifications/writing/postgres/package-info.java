/// Where letters are written down. Rows do not leave this package.
@NullMarked
package com.kwoking.aftersales.notifications.writing.postgres;

import org.jspecify.annotations.NullMarked;
