/// How statements are said, faults are told apart, and the shared tables are kept up to date.
@NullMarked
package com.kwoking.aftersales.messaging.database;

import org.jspecify.annotations.NullMarked;
