/// A letter from the moment that it is owed until it is in words.
@NullMarked
package com.kwoking.aftersales.notifications.writing.domain;

import org.jspecify.annotations.NullMarked;
