/// The policy as it is written down: resources beside the code.
@NullMarked
package com.kwoking.aftersales.returns.policy.files;

import org.jspecify.annotations.NullMarked;
