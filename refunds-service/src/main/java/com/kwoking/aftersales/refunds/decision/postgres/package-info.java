/// How order accounts and their refunds are kept. Rows stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.decision.postgres;

import org.jspecify.annotations.NullMarked;
