/// What became of a letter to a customer.
@NullMarked
package com.kwoking.aftersales.events.letter;

import org.jspecify.annotations.NullMarked;
