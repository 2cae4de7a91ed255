/// What does not go on by itself, since when, and the way out.
@NullMarked
package com.kwoking.aftersales.returns.work;

import org.jspecify.annotations.NullMarked;
