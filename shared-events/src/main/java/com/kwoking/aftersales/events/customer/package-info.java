/// The only place of names and addresses, which can be erased here (R62).
@NullMarked
package com.kwoking.aftersales.events.customer;

import org.jspecify.annotations.NullMarked;
