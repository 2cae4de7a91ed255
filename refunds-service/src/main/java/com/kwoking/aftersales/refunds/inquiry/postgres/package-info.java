/// The queries behind what is read. Rows stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.inquiry.postgres;

import org.jspecify.annotations.NullMarked;
