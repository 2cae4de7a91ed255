@NullMarked
package com.kwoking.aftersales.notifications.domain;

import org.jspecify.annotations.NullMarked;
