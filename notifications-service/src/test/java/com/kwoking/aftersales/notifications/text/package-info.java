@NullMarked
package com.kwoking.aftersales.notifications.text;

import org.jspecify.annotations.NullMarked;
