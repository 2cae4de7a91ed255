/// The stack's operating-system processes: started, watched, killed, and found again after a crash.
@NullMarked
package com.kwoking.aftersales.stack.process;

import org.jspecify.annotations.NullMarked;
