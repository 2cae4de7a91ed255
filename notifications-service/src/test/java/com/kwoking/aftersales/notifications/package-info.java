@NullMarked
package com.kwoking.aftersales.notifications;

import org.jspecify.annotations.NullMarked;
