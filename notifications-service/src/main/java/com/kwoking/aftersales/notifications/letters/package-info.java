/// The list of letters: one file for each says what it tells and how it follows from an event. Facts in, a letter
/// out; no wire, no clock, no words.
@NullMarked
package com.kwoking.aftersales.notifications.letters;

import org.jspecify.annotations.NullMarked;
