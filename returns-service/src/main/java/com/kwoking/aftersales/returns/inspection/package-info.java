/// Turns what was found into what the customer is entitled to.
@NullMarked
package com.kwoking.aftersales.returns.inspection;

import org.jspecify.annotations.NullMarked;
