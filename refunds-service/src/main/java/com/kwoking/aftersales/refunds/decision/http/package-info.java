/// What may be asked about decisions that wait. Bodies stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.decision.http;

import org.jspecify.annotations.NullMarked;
