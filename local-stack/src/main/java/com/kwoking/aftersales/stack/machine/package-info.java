/// What the stack asks of the machine it runs on: ports, folders, private files, and a sentence when it refuses. Knows
/// no part of the stack.
@NullMarked
package com.kwoking.aftersales.stack.machine;

import org.jspecify.annotations.NullMarked;
