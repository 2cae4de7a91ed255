/// The payment provider and the carrier, played: their HTTP, their signed webhooks, and a ledger of money really moved.
@NullMarked
package com.kwoking.aftersales.stack.sandbox;

import org.jspecify.annotations.NullMarked;
