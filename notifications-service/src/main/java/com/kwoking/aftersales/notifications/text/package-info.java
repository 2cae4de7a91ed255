/// How a text is set, whoever it is for: language, typography, one source for text and HTML. Pure Java, knows no
/// other room.
@NullMarked
package com.kwoking.aftersales.notifications.text;

import org.jspecify.annotations.NullMarked;
