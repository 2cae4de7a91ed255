/// How what may come back is asked and answered.
@NullMarked
package com.kwoking.aftersales.returns.eligibility.http;

import org.jspecify.annotations.NullMarked;
