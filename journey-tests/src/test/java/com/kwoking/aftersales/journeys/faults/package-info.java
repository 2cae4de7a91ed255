/// The faults of docs/faults.md at exactly their moments, in the running system: locks, triggers and the proxies
/// hold it there.
@NullMarked
package com.kwoking.aftersales.journeys.faults;

import org.jspecify.annotations.NullMarked;
