@NullMarked
package com.kwoking.aftersales.testkit.sample;

import org.jspecify.annotations.NullMarked;
