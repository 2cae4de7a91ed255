/// The system as outsiders see it: the gateway, the topics, the mailbox, the payment provider, the carrier. What the
/// demo, the tests and the benchmark share.
@NullMarked
package com.kwoking.aftersales.journeys;

import org.jspecify.annotations.NullMarked;
