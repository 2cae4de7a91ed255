/// The four services as processes: what their build left, how their JVM starts, when they are ready.
@NullMarked
package com.kwoking.aftersales.stack.service;

import org.jspecify.annotations.NullMarked;
