/// Files in and out, never in memory as a whole.
@NullMarked
package com.kwoking.aftersales.returns.evidence.http;

import org.jspecify.annotations.NullMarked;
