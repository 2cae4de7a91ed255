/// The books: every fact about money is booked in the transaction that makes it one.
@NullMarked
package com.kwoking.aftersales.refunds.books;

import org.jspecify.annotations.NullMarked;
