/// What refunds-service tells of a refund: what was decided, paid, or could not be paid.
@NullMarked
package com.kwoking.aftersales.events.refund;

import org.jspecify.annotations.NullMarked;
