/// The running system seen from inside its databases and groups, for the assertions of every story.
@NullMarked
package com.kwoking.aftersales.journeys.system;

import org.jspecify.annotations.NullMarked;
