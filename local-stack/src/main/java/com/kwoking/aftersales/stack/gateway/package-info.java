/// One address for the whole system.
@NullMarked
package com.kwoking.aftersales.stack.gateway;

import org.jspecify.annotations.NullMarked;
