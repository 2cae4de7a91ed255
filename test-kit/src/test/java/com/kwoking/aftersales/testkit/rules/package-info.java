@NullMarked
package com.kwoking.aftersales.testkit.rules;

import org.jspecify.annotations.NullMarked;
