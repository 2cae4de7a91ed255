@NullMarked
package com.kwoking.aftersales.notifications.sending.domain;

import org.jspecify.annotations.NullMarked;
