/// Records that could not be heard, kept with their cause until a person replays or discards them.
@NullMarked
package com.kwoking.aftersales.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
