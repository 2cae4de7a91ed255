@NullMarked
package com.kwoking.aftersales.notifications.wording;

import org.jspecify.annotations.NullMarked;
