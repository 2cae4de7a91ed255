/// The published versions as rows, which never change.
@NullMarked
package com.kwoking.aftersales.returns.policy.postgres;

import org.jspecify.annotations.NullMarked;
