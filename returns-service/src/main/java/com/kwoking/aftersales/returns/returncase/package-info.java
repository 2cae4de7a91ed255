/// The ground room: a return as data, and how every change of it is kept. What may be done with one is decided in
/// the rooms above.
@NullMarked
package com.kwoking.aftersales.returns.returncase;

import org.jspecify.annotations.NullMarked;
