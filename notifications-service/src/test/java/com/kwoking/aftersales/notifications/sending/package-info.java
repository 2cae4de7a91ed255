@NullMarked
package com.kwoking.aftersales.notifications.sending;

import org.jspecify.annotations.NullMarked;
