/// How the stack itself speaks HTTP: a server, and what its own small APIs have in common. No API lives here.
@NullMarked
package com.kwoking.aftersales.stack.http;

import org.jspecify.annotations.NullMarked;
