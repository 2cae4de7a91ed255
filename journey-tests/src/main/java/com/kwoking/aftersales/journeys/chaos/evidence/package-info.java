/// Everything that is left when the system has come to rest, read past the services.
@NullMarked
package com.kwoking.aftersales.journeys.chaos.evidence;

import org.jspecify.annotations.NullMarked;
