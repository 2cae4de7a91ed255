@NullMarked
package com.kwoking.aftersales.http.body;

import org.jspecify.annotations.NullMarked;
