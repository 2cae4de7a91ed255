/// Refunds as resources. Bodies stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.inquiry.http;

import org.jspecify.annotations.NullMarked;
