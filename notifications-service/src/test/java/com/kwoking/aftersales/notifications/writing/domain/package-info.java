@NullMarked
package com.kwoking.aftersales.notifications.writing.domain;

import org.jspecify.annotations.NullMarked;
