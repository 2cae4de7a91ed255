/// Whole stories side by side, and how long a service takes to start.
@NullMarked
package com.kwoking.aftersales.journeys.bench.stories;

import org.jspecify.annotations.NullMarked;
