/// An event as it is written on the wire, and read again: strictly, by its schema.
@NullMarked
package com.kwoking.aftersales.messaging.json;

import org.jspecify.annotations.NullMarked;
