/// The broker and the topics that the services expect on it.
@NullMarked
package com.kwoking.aftersales.stack.kafka;

import org.jspecify.annotations.NullMarked;
