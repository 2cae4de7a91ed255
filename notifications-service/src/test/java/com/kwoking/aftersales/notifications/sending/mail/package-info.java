@NullMarked
package com.kwoking.aftersales.notifications.sending.mail;

import org.jspecify.annotations.NullMarked;
