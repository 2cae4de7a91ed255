/// Takes photos, videos and receipts in and gives them out again.
@NullMarked
package com.kwoking.aftersales.returns.evidence;

import org.jspecify.annotations.NullMarked;
