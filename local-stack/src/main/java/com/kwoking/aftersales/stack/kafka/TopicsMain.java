package com.kwoking.aftersales.stack.kafka;

/// Creates the topics on any broker, for docker-compose. Arguments: bootstrap servers.
public final class TopicsMain {

    private TopicsMain() {}

    public static void main(String[] args) {
        Topics.onOneBroker().createOn(args[0]);
        System.out.println("The topics are there: "
                + String.join(", ", Topics.names().stream().sorted().toList()));
    }
}
