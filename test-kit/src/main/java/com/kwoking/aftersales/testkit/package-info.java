/// What the tests of every module need. Nothing here knows a service, and nothing runs outside a test.
@NullMarked
package com.kwoking.aftersales.testkit;

import org.jspecify.annotations.NullMarked;
