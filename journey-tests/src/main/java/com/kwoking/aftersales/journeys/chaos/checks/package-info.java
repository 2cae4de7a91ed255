/// What has to hold whatever happened, each by its name in docs/faults.md. Knows only the evidence.
@NullMarked
package com.kwoking.aftersales.journeys.chaos.checks;

import org.jspecify.annotations.NullMarked;
