@NullMarked
package com.kwoking.aftersales.http.caller;

import org.jspecify.annotations.NullMarked;
