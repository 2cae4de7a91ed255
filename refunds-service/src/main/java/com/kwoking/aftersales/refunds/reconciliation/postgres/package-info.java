/// How runs and differences are kept. Rows stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.reconciliation.postgres;

import org.jspecify.annotations.NullMarked;
