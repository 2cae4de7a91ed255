/// What the services say to each other: facts, their identities and values. Anything that takes a
/// decision, and anything that knows of Kafka or JSON, lives elsewhere.
@NullMarked
package com.kwoking.aftersales.events;

import org.jspecify.annotations.NullMarked;
