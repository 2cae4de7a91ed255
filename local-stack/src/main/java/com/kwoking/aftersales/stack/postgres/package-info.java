/// PostgreSQL from its Maven artefact, with the durability of production, and the databases of the services.
@NullMarked
package com.kwoking.aftersales.stack.postgres;

import org.jspecify.annotations.NullMarked;
