/// Statements over whole sets of rows, for every room's tables. It knows no table.
@NullMarked
package com.kwoking.aftersales.refunds.database;

import org.jspecify.annotations.NullMarked;
