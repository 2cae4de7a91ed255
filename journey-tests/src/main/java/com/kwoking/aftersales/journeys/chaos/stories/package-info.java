/// Random stories, told by people who ask again until they are answered, and what they were answered.
@NullMarked
package com.kwoking.aftersales.journeys.chaos.stories;

import org.jspecify.annotations.NullMarked;
