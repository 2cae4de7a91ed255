/// What was heard before, as far as a later letter depends on it. Only Postgres… knows the database.
@NullMarked
package com.kwoking.aftersales.notifications.history;

import org.jspecify.annotations.NullMarked;
