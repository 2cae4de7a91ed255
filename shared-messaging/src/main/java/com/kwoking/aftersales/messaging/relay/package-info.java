/// Carries what was left in the outbox to Kafka: one copy of a service at a time, which holds a lease. Nothing here
/// knows what an event says.
@NullMarked
package com.kwoking.aftersales.messaging.relay;

import org.jspecify.annotations.NullMarked;
