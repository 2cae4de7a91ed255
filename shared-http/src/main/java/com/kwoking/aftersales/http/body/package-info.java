/// How large a request may be.
@NullMarked
package com.kwoking.aftersales.http.body;

import org.jspecify.annotations.NullMarked;
