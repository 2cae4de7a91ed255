/// How long rows are kept, and the purge of those whose time is over. A room says how long its own tables' rows live.
@NullMarked
package com.kwoking.aftersales.messaging.retention;

import org.jspecify.annotations.NullMarked;
