/// Where events come in: a listener for each stream says which letter follows from which fact.
@NullMarked
package com.kwoking.aftersales.notifications.writing.kafka;

import org.jspecify.annotations.NullMarked;
