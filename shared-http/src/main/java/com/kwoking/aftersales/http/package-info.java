/// How a service answers: problems, repeated requests, callers, signed webhooks, dead letters. Mechanics
/// only; what may be asked is for the services.
@NullMarked
package com.kwoking.aftersales.http;

import org.jspecify.annotations.NullMarked;
