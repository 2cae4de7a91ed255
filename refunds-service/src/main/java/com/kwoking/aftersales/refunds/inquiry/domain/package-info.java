/// What there is to say of refunds. Pure Java.
@NullMarked
package com.kwoking.aftersales.refunds.inquiry.domain;

import org.jspecify.annotations.NullMarked;
