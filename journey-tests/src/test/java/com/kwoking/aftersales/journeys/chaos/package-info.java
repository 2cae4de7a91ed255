/// Whether the judge sees what it is there for, and three minutes of chaos.
@NullMarked
package com.kwoking.aftersales.journeys.chaos;

import org.jspecify.annotations.NullMarked;
