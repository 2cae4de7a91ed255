/// How the service remembers. Rows never leave this package.
@NullMarked
package com.kwoking.aftersales.returns.postgres;

import org.jspecify.annotations.NullMarked;
