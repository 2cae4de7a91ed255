/// The one door in: each event is heard once, in the transaction of what follows from it.
@NullMarked
package com.kwoking.aftersales.messaging.inbox;

import org.jspecify.annotations.NullMarked;
