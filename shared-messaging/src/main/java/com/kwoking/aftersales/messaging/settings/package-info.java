/// The settings without which a service must not start in production.
@NullMarked
package com.kwoking.aftersales.messaging.settings;

import org.jspecify.annotations.NullMarked;
