@NullMarked
package com.kwoking.aftersales.http.representation;

import org.jspecify.annotations.NullMarked;
