/// The stack's own JSON. What travels between the services is not written here.
@NullMarked
package com.kwoking.aftersales.stack.json;

import org.jspecify.annotations.NullMarked;
