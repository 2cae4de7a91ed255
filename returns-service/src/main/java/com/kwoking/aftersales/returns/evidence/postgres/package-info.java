/// The bytes of the evidence.
@NullMarked
package com.kwoking.aftersales.returns.evidence.postgres;

import org.jspecify.annotations.NullMarked;
