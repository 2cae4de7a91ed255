@NullMarked
package com.kwoking.aftersales.notifications.letters.domain;

import org.jspecify.annotations.NullMarked;
