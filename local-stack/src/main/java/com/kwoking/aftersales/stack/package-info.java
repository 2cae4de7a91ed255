/// The whole system on one machine, without containers: real Kafka, real PostgreSQL, mail, sandbox, gateway and
/// services.
@NullMarked
package com.kwoking.aftersales.stack;

import org.jspecify.annotations.NullMarked;
