/// The benchmark: drives the real processes and prints what it measured, met or not.
@NullMarked
package com.kwoking.aftersales.journeys.bench;

import org.jspecify.annotations.NullMarked;
