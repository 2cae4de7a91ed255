@NullMarked
package com.kwoking.aftersales.source;

import org.jspecify.annotations.NullMarked;
