/// Conveniences of a developer's machine that production does not have: tokens for the asking, mail to read.
@NullMarked
package com.kwoking.aftersales.stack.dev;

import org.jspecify.annotations.NullMarked;
