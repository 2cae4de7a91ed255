/// What a file is, and which files are taken. Plain Java.
@NullMarked
package com.kwoking.aftersales.returns.evidence.domain;

import org.jspecify.annotations.NullMarked;
