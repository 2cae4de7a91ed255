/// A fact becomes a letter, written down in the transaction that hears it. Nothing here sends one.
@NullMarked
package com.kwoking.aftersales.notifications.writing;

import org.jspecify.annotations.NullMarked;
