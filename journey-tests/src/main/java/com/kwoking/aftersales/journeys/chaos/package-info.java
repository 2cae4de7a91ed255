/// Random stories under random faults, and whether everything held: `./up chaos`.
@NullMarked
package com.kwoking.aftersales.journeys.chaos;

import org.jspecify.annotations.NullMarked;
