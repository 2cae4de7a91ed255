/// Letters to customers, in rooms by what is done with them. Nothing lives here itself: what is told lies in `letters`,
/// how in `wording` and `text`; `writing`, `sending` and `log` are a letter's way, over `contact` and `history`.
@NullMarked
package com.kwoking.aftersales.notifications;

import org.jspecify.annotations.NullMarked;
