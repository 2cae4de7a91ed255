/// The little HTTP that the stack itself speaks, on the JDK's server and virtual threads.
@NullMarked
package com.kwoking.aftersales.stack.http;

import org.jspecify.annotations.NullMarked;
