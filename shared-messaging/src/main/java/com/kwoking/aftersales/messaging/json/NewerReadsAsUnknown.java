package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.kwoking.aftersales.events.UnknownWhenNewer;
import java.util.Arrays;

/// How an event is heard with a constant that only its producer knows, where nothing hangs on it.
///
/// Only an event: it stays on its topic as it was told. What a service keeps it also writes again, and would put
/// `UNKNOWN` where a newer copy of it had put the constant.
final class NewerReadsAsUnknown extends DeserializationProblemHandler {

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String fault) {
        return UnknownWhenNewer.class.isAssignableFrom(type) && NewerConstant.isName(value)
                ? Arrays.stream(type.getEnumConstants())
                        .filter(UnknownWhenNewer::isUnknown)
                        .findFirst()
                        .orElseThrow()
                : NOT_HANDLED;
    }
}
