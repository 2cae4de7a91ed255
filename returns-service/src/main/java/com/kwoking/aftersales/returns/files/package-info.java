/// The policy as it is written down: resources beside the code.
@NullMarked
package com.kwoking.aftersales.returns.files;

import org.jspecify.annotations.NullMarked;
