/// What is owed: hears the facts that money may have to go back for, and decides.
/// The ground of the other rooms: it knows none of them.
@NullMarked
package com.kwoking.aftersales.refunds.decision;

import org.jspecify.annotations.NullMarked;
