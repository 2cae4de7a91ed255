@NullMarked
package com.kwoking.aftersales.notifications.letters;

import org.jspecify.annotations.NullMarked;
