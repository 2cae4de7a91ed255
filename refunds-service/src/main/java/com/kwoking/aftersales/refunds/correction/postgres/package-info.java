/// How disputes and grants are kept. Rows stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.correction.postgres;

import org.jspecify.annotations.NullMarked;
