/// The one folder that remembers everything: its lock, its secrets, its logs.
@NullMarked
package com.kwoking.aftersales.stack.data;

import org.jspecify.annotations.NullMarked;
