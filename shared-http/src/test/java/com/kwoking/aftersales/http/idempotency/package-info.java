@NullMarked
package com.kwoking.aftersales.http.idempotency;

import org.jspecify.annotations.NullMarked;
