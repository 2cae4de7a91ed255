/// What every room with a table needs to speak to it.
@NullMarked
package com.kwoking.aftersales.notifications.database;

import org.jspecify.annotations.NullMarked;
