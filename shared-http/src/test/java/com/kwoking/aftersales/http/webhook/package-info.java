@NullMarked
package com.kwoking.aftersales.http.webhook;

import org.jspecify.annotations.NullMarked;
