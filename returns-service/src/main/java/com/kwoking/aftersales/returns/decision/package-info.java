/// A person says yes or no to a return.
@NullMarked
package com.kwoking.aftersales.returns.decision;

import org.jspecify.annotations.NullMarked;
