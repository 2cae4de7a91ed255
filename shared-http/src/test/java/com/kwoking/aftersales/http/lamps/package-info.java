/// The smallest service that answers, for the tests: it keeps lamps, and does everything with them that services do.
@NullMarked
package com.kwoking.aftersales.http.lamps;

import org.jspecify.annotations.NullMarked;
