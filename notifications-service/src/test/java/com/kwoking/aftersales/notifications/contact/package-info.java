@NullMarked
package com.kwoking.aftersales.notifications.contact;

import org.jspecify.annotations.NullMarked;
