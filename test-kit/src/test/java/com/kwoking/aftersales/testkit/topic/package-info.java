@NullMarked
package com.kwoking.aftersales.testkit.topic;

import org.jspecify.annotations.NullMarked;
