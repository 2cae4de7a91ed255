/// The worked order of the rules and what happens to it. Every test that needs an order tells of this one, so that a
/// sum that is right in one place is recognised in another.
@NullMarked
package com.kwoking.aftersales.testkit.sample;

import org.jspecify.annotations.NullMarked;
