/// What differs, and what a run comes to. Pure Java.
@NullMarked
package com.kwoking.aftersales.refunds.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
