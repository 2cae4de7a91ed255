/// One version of the policy and the questions that a return asks of it. Plain Java.
@NullMarked
package com.kwoking.aftersales.returns.policy.domain;

import org.jspecify.annotations.NullMarked;
