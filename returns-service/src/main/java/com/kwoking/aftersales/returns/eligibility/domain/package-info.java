/// Whether a unit may come back, under which part of the policy and until when. Plain Java.
@NullMarked
package com.kwoking.aftersales.returns.eligibility.domain;

import org.jspecify.annotations.NullMarked;
