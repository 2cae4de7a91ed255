/// Double entry and credit notes. Pure Java.
@NullMarked
package com.kwoking.aftersales.refunds.books.domain;

import org.jspecify.annotations.NullMarked;
