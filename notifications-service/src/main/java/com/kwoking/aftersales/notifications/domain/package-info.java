/// Letters, whom they are for and what becomes of them: pure Java, no clock, no framework.
@NullMarked
package com.kwoking.aftersales.notifications.domain;

import org.jspecify.annotations.NullMarked;
