/// Where time and identity come from. They are handed in wherever something is decided, so that it can be decided
/// twice; nothing else asks for them.
@NullMarked
package com.kwoking.aftersales.source;

import org.jspecify.annotations.NullMarked;
