/// Every version of the policy that was heard of. Few files, so flat: only the listener knows Kafka,
/// and only what is named Postgres… knows SQL.
@NullMarked
package com.kwoking.aftersales.orders.policy;

import org.jspecify.annotations.NullMarked;
