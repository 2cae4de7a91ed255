/// What is done to the system, when, and by whom: a schedule that follows from a seed, and a nemesis that keeps to it.
@NullMarked
package com.kwoking.aftersales.journeys.chaos.faults;

import org.jspecify.annotations.NullMarked;
