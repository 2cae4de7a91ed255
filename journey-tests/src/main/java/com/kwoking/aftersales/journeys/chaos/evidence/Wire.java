package com.kwoking.aftersales.journeys.chaos.evidence;

import com.kwoking.aftersales.journeys.observed.Told;
import java.util.List;

/// Everything on the topics, in the order of its partition, and what the services believe to have told.
public record Wire(List<Told> told, List<Sequence> sequences, List<String> deadLetters) {

    public Wire {
        told = List.copyOf(told);
        sequences = List.copyOf(sequences);
        deadLetters = List.copyOf(deadLetters);
    }

    /// @param last the number of the last event of the key, by its service
    public record Sequence(String topic, String key, long last) {}
}
