/// Returns as documents beside the columns that the database watches over. Rows never leave this package.
@NullMarked
package com.kwoking.aftersales.returns.returncase.postgres;

import org.jspecify.annotations.NullMarked;
