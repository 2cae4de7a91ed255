/// What was measured, against what was aimed at, on which machine. Measures nothing itself.
@NullMarked
package com.kwoking.aftersales.journeys.bench.report;

import org.jspecify.annotations.NullMarked;
