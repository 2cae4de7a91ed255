@NullMarked
package com.kwoking.aftersales.journeys;

import org.jspecify.annotations.NullMarked;
