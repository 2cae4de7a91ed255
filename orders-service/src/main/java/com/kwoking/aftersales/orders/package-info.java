/// What orders-service does: a room for each capability, verbs at its root, nouns in its `domain`, wires beside them.
/// Here lies what all rooms need.
@NullMarked
package com.kwoking.aftersales.orders;

import org.jspecify.annotations.NullMarked;
