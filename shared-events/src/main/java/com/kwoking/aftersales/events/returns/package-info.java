/// What returns-service tells of a return, from the request to the inspection.
@NullMarked
package com.kwoking.aftersales.events.returns;

import org.jspecify.annotations.NullMarked;
