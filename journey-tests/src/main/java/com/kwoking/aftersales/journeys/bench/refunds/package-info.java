/// Refunds-service alone: how many, how fast, and whether it stays so as the tables grow.
@NullMarked
package com.kwoking.aftersales.journeys.bench.refunds;

import org.jspecify.annotations.NullMarked;
