/// What the services read of their configuration, and whether it is what production would read.
@NullMarked
package com.kwoking.aftersales.journeys.settings;

import org.jspecify.annotations.NullMarked;
