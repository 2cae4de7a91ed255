/// How postings and credit notes are kept. Rows stay in this folder.
@NullMarked
package com.kwoking.aftersales.refunds.books.postgres;

import org.jspecify.annotations.NullMarked;
