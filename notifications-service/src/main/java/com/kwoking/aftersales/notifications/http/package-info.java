/// What may be asked over HTTP.
@NullMarked
package com.kwoking.aftersales.notifications.http;

import org.jspecify.annotations.NullMarked;
