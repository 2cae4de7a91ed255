/// Refusals, as RFC 9457 tells them: a stable code, the field, a sentence that helps.
@NullMarked
package com.kwoking.aftersales.http.problem;

import org.jspecify.annotations.NullMarked;
