/// The decision table of the policy and what goes with it: plausibility, deductions, liability, postage. Plain Java.
@NullMarked
package com.kwoking.aftersales.returns.inspection.domain;

import org.jspecify.annotations.NullMarked;
