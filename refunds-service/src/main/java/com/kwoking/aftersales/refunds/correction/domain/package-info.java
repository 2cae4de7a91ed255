/// Disputes and grants. Pure Java.
@NullMarked
package com.kwoking.aftersales.refunds.correction.domain;

import org.jspecify.annotations.NullMarked;
