/// Threads of our own that nothing ends unseen: what a failure of theirs comes to, and how somebody learns of one
/// that is silent.
@NullMarked
package com.kwoking.aftersales.messaging.supervision;

import org.jspecify.annotations.NullMarked;
