/// What a person decides beside the occasions: an answer to a dispute, a correction, a goodwill (R53).
@NullMarked
package com.kwoking.aftersales.refunds.correction;

import org.jspecify.annotations.NullMarked;
