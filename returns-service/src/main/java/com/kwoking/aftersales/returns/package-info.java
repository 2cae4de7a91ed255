/// What the service does: publishes the policy, follows orders, takes returns from the request to the inspection.
/// One class per aggregate or command; the decisions are in `domain`.
@NullMarked
package com.kwoking.aftersales.returns;

import org.jspecify.annotations.NullMarked;
