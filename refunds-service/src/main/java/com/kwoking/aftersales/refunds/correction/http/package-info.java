/// Disputes, corrections and goodwill as resources. Bodies stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.correction.http;

import org.jspecify.annotations.NullMarked;
