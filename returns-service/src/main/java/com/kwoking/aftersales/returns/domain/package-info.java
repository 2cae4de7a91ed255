/// The policy and the returns as plain Java: facts and a moment in, decisions out. No clock, no framework.
@NullMarked
package com.kwoking.aftersales.returns.domain;

import org.jspecify.annotations.NullMarked;
