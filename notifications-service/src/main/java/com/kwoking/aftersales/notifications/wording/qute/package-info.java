/// The words of the letters: one template for each kind and language, under src/main/resources/templates.
@NullMarked
package com.kwoking.aftersales.notifications.wording.qute;

import org.jspecify.annotations.NullMarked;
