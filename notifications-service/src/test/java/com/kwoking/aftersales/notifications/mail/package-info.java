@NullMarked
package com.kwoking.aftersales.notifications.mail;

import org.jspecify.annotations.NullMarked;
