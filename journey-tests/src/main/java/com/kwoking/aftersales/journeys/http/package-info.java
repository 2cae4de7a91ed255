/// How an outsider asks: one address, a token, an answer, and patience until something has happened.
@NullMarked
package com.kwoking.aftersales.journeys.http;

import org.jspecify.annotations.NullMarked;
