/// The ledger and the credit notes to read. Bodies stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.books.http;

import org.jspecify.annotations.NullMarked;
