package com.kwoking.aftersales.journeys.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import java.util.ArrayList;
import java.util.List;

/// The dead letters of a service, as its operator sees them.
public record DeadLetters(WholeSystem system, String service) {

    public record DeadLetter(String id, String topic, String partition, String offset, String cause, int attempts) {}

    public List<DeadLetter> about(String topic, String key) {
        var letters = new ArrayList<DeadLetter>();
        String after = "";
        do {
            JsonNode page = system.gateway
                    .get(Caller.OPERATOR, "/%s/dead-letters?limit=100%s".formatted(service, after))
                    .expect(200)
                    .body();
            for (JsonNode letter : page.path("deadLetters")) {
                if (letter.path("topic").asText().equals(topic)
                        && letter.path("key").asText().equals(key)) {
                    letters.add(letter(letter));
                }
            }
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return letters;
    }

    public Answer replay(DeadLetter letter) {
        return system.gateway.post(Caller.OPERATOR, path(letter) + "/replay", "");
    }

    private String path(DeadLetter letter) {
        return "/%s/dead-letters/%s".formatted(service, letter.id());
    }

    private static DeadLetter letter(JsonNode letter) {
        return new DeadLetter(
                letter.path("id").asText(),
                letter.path("topic").asText(),
                letter.path("partition").asText(),
                letter.path("offset").asText(),
                letter.path("cause").asText(),
                letter.path("attempts").asInt());
    }
}
