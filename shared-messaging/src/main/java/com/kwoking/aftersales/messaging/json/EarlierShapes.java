package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import java.io.IOException;

/// Events that an earlier version told otherwise than its contract said. They stay on their topics and among the dead
/// letters for ever, so here is what each of them means, and nowhere else. Everything after this knows one shape only.
final class EarlierShapes {

    private EarlierShapes() {}

    /// The event as it would be told today; as it came where that says the same, or where it cannot be read at all.
    static byte[] asToldToday(EventType type, byte[] event) {
        return type == EventType.RETURN_REJECTED ? withReason(event) : event;
    }

    /// A rejection could once be stated without its reason. The sentence to the customer was always there, and that is
    /// what `OTHER` stands for (R43).
    private static byte[] withReason(byte[] event) {
        try {
            JsonNode rejected = EventJson.tree(event);
            if (rejected instanceof ObjectNode fields && !fields.has("reason")) {
                return EventJson.write(fields.put("reason", ReturnRejected.Reason.OTHER.name()));
            }
            return event;
        } catch (IOException unreadable) {
            return event;
        }
    }
}
