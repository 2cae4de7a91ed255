/// What waits in a table until it is done: how it is taken, worked on and noted, and when it is tried again. The tables
/// and their statements belong to the rooms.
@NullMarked
package com.kwoking.aftersales.messaging.queue;

import org.jspecify.annotations.NullMarked;
