/// What is owed to whom and why. Pure Java: every rule here is a function of data.
@NullMarked
package com.kwoking.aftersales.refunds.decision.domain;

import org.jspecify.annotations.NullMarked;
