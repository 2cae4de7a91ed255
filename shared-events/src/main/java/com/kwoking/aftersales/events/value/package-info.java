/// What is counted and named everywhere: money and articles.
@NullMarked
package com.kwoking.aftersales.events.value;

import org.jspecify.annotations.NullMarked;
