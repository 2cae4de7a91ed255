/// What providers and carriers tell us, signed and heard once.
@NullMarked
package com.kwoking.aftersales.http.webhook;

import org.jspecify.annotations.NullMarked;
