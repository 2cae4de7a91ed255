/// Both ends of the real topics: what the services said on them, and a way to say something to the services.
@NullMarked
package com.kwoking.aftersales.testkit.topic;

import org.jspecify.annotations.NullMarked;
