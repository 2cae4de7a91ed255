/// A letter in the hands of a sender, and what comes of it. Pure Java.
@NullMarked
package com.kwoking.aftersales.notifications.sending.domain;

import org.jspecify.annotations.NullMarked;
