/// Real Kafka, PostgreSQL and SMTP for the services' own tests.
@NullMarked
package com.kwoking.aftersales.stack.testing;

import org.jspecify.annotations.NullMarked;
