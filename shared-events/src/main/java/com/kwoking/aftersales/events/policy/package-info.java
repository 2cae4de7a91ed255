/// The shop's policy, version by version, and the deadlines it counts.
@NullMarked
package com.kwoking.aftersales.events.policy;

import org.jspecify.annotations.NullMarked;
