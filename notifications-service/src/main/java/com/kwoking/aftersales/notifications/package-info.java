/// What this service does. One class for each letter says what it is written about, and the use cases
/// write, release, send and repeat letters. They know the domain and the outbox, never a wire.
@NullMarked
package com.kwoking.aftersales.notifications;

import org.jspecify.annotations.NullMarked;
