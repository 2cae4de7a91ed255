/// How a return is shown to its owner and to staff; every command is answered with it.
@NullMarked
package com.kwoking.aftersales.returns.inquiry.http;

import org.jspecify.annotations.NullMarked;
