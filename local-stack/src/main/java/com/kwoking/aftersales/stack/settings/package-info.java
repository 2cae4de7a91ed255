/// Which stack is to be started, and what each service is told of it. Nothing is started here.
@NullMarked
package com.kwoking.aftersales.stack.settings;

import org.jspecify.annotations.NullMarked;
