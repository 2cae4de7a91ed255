/// How customers are reached. The one room that keeps e-mail addresses (R62). Only Postgres… knows the database.
@NullMarked
package com.kwoking.aftersales.notifications.contact;

import org.jspecify.annotations.NullMarked;
