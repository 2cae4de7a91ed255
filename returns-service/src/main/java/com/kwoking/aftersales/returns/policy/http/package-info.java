/// The policy for everybody to read.
@NullMarked
package com.kwoking.aftersales.returns.policy.http;

import org.jspecify.annotations.NullMarked;
