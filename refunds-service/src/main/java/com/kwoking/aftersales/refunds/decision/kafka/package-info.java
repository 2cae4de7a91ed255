/// The topics that refunds are decided from. A listener turns events into occasions, nothing else.
@NullMarked
package com.kwoking.aftersales.refunds.decision.kafka;

import org.jspecify.annotations.NullMarked;
