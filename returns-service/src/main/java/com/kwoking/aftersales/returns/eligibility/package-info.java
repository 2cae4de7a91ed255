/// Says what a request would be answered, without making it.
@NullMarked
package com.kwoking.aftersales.returns.eligibility;

import org.jspecify.annotations.NullMarked;
