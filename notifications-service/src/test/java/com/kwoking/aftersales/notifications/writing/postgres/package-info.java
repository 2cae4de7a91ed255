@NullMarked
package com.kwoking.aftersales.notifications.writing.postgres;

import org.jspecify.annotations.NullMarked;
