/// The pages under `docs` that are written from the sources, and the checks that they are up to date. Starts nothing.
@NullMarked
package com.kwoking.aftersales.journeys.docs;

import org.jspecify.annotations.NullMarked;
