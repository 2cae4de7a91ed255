/// What every answer has alike: money, versions, locations.
@NullMarked
package com.kwoking.aftersales.http.representation;

import org.jspecify.annotations.NullMarked;
