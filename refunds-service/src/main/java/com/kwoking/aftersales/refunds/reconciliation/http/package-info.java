/// Runs and differences as resources. Bodies stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.reconciliation.http;

import org.jspecify.annotations.NullMarked;
