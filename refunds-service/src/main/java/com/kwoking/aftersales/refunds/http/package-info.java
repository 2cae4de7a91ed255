/// Answers what was refunded, and why.
@NullMarked
package com.kwoking.aftersales.refunds.http;

import org.jspecify.annotations.NullMarked;
