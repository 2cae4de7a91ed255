/// The books: what each fact about money is in double entry, and the credit notes that go with it.
@NullMarked
package com.kwoking.aftersales.refunds.domain.books;

import org.jspecify.annotations.NullMarked;
