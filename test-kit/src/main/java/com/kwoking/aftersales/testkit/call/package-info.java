/// Who calls a service in a test: people with their tokens, and machines that sign.
@NullMarked
package com.kwoking.aftersales.testkit.call;

import org.jspecify.annotations.NullMarked;
