/// A stack that passes, its processes, their memory, and the clients that talk to it.
@NullMarked
package com.kwoking.aftersales.journeys.bench.system;

import org.jspecify.annotations.NullMarked;
