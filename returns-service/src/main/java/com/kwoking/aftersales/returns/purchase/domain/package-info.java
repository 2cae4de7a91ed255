/// What was heard of one order. Facts only add up, in whatever order they come.
@NullMarked
package com.kwoking.aftersales.returns.purchase.domain;

import org.jspecify.annotations.NullMarked;
