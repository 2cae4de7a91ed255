@NullMarked
package com.kwoking.aftersales.notifications.wording.domain;

import org.jspecify.annotations.NullMarked;
