/// What every language has to say, and how French and English say it. Pure Java.
@NullMarked
package com.kwoking.aftersales.notifications.wording.domain;

import org.jspecify.annotations.NullMarked;
