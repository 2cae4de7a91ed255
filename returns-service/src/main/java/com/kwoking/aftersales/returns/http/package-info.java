/// How the service is asked. Bodies are records inside their resource; nothing outside sees them.
@NullMarked
package com.kwoking.aftersales.returns.http;

import org.jspecify.annotations.NullMarked;
