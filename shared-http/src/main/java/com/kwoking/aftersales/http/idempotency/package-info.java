/// A command that is sent twice is done once and answered twice.
@NullMarked
package com.kwoking.aftersales.http.idempotency;

import org.jspecify.annotations.NullMarked;
