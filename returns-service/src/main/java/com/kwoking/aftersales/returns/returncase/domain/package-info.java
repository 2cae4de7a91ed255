/// A return, its parts and what follows from them: its status, what it holds, what it waits for. Plain Java.
@NullMarked
package com.kwoking.aftersales.returns.returncase.domain;

import org.jspecify.annotations.NullMarked;
