/// Letters that are due go to the mail server, each until it has left or is given up. Nothing here knows what it says.
@NullMarked
package com.kwoking.aftersales.notifications.sending;

import org.jspecify.annotations.NullMarked;
