/// A bad network on demand: a TCP proxy between the services and what they need. It knows nothing of what it carries.
@NullMarked
package com.kwoking.aftersales.stack.proxy;

import org.jspecify.annotations.NullMarked;
