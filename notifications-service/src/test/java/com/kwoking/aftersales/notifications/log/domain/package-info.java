@NullMarked
package com.kwoking.aftersales.notifications.log.domain;

import org.jspecify.annotations.NullMarked;
