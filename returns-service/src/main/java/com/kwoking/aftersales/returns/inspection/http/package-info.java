/// How findings are told and judged.
@NullMarked
package com.kwoking.aftersales.returns.inspection.http;

import org.jspecify.annotations.NullMarked;
