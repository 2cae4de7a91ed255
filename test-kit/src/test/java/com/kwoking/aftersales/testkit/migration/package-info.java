/// What a migration may do while the version before it still runs on the same tables.
@NullMarked
package com.kwoking.aftersales.testkit.migration;

import org.jspecify.annotations.NullMarked;
