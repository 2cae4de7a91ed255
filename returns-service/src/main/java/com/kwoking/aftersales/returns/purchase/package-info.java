/// Keeps what was bought and where each unit is, as it is heard on `orders`. It decides nothing about a return.
@NullMarked
package com.kwoking.aftersales.returns.purchase;

import org.jspecify.annotations.NullMarked;
