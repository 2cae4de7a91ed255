package com.kwoking.aftersales.notifications.writing.postgres;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.notifications.letters.Message;
import com.kwoking.aftersales.notifications.letters.Template;
import java.util.Map;

/// What a letter is to say while it waits for an address. Which letter it is says its template, in a column beside it;
/// the first change of a letter's record gets its upcaster here.
final class StoredMessages {

    private static final Map<Template, Document<?>> BY_TEMPLATE =
            Template.all().stream().collect(toUnmodifiableMap(identity(), each -> Document.of(each.message())));

    private StoredMessages() {}

    static String write(Message message) {
        return of(Template.of(message)).write(message);
    }

    static Message read(Template template, String document) {
        return of(template).stored.read(document);
    }

    private static Document<?> of(Template template) {
        return requireNonNull(BY_TEMPLATE.get(template));
    }

    private record Document<M extends Message>(Class<M> type, StoredDocument<M> stored) {

        static <M extends Message> Document<M> of(Class<M> type) {
            return new Document<>(type, StoredDocument.of(type));
        }

        String write(Message message) {
            return stored.write(type.cast(message));
        }
    }
}
