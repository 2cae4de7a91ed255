/// What customers read that is not a whole letter: each fact worded once, French and English side by side in
/// `wording/messages_fr.properties` and `wording/messages_en.properties`. Plain Java, so that a rule may say why.
@NullMarked
package com.kwoking.aftersales.wording;

import org.jspecify.annotations.NullMarked;
