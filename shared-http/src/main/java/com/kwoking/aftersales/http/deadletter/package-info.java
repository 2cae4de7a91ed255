/// The operators' page of what could not be heard.
@NullMarked
package com.kwoking.aftersales.http.deadletter;

import org.jspecify.annotations.NullMarked;
