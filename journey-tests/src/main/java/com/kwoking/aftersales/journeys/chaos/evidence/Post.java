package com.kwoking.aftersales.journeys.chaos.evidence;

import java.util.List;

/// Letters as notifications-service knows them, and mails as they arrived.
public record Post(List<Letter> letters, List<String> messageIds) {

    public Post {
        letters = List.copyOf(letters);
        messageIds = List.copyOf(messageIds);
    }

    public record Letter(String id, String causeId, String template, String state) {}
}
