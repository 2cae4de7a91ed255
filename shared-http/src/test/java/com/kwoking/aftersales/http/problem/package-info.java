@NullMarked
package com.kwoking.aftersales.http.problem;

import org.jspecify.annotations.NullMarked;
