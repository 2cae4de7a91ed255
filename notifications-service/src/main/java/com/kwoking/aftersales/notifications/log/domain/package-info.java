/// A letter as it is found again, and how often it may be repeated. Pure Java.
@NullMarked
package com.kwoking.aftersales.notifications.log.domain;

import org.jspecify.annotations.NullMarked;
