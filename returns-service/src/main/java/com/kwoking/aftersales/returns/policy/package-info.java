/// Publishes every version of the policy, once in its life. What follows from a version is asked of `domain`.
@NullMarked
package com.kwoking.aftersales.returns.policy;

import org.jspecify.annotations.NullMarked;
