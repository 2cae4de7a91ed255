/// The rules of the house about who may know whom, one for all services. Each is seen to fail by a planted violation.
@NullMarked
package com.kwoking.aftersales.testkit.rules;

import org.jspecify.annotations.NullMarked;
