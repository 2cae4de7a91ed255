/// Hears the streams that refunds follow from.
@NullMarked
package com.kwoking.aftersales.refunds.kafka;

import org.jspecify.annotations.NullMarked;
