/// The one door out: what is told is written with what it tells of, and handed to Kafka afterwards.
@NullMarked
package com.kwoking.aftersales.messaging.outbox;

import org.jspecify.annotations.NullMarked;
