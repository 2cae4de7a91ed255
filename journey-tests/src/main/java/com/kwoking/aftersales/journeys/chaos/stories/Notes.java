package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.journeys.chaos.stories.Command.Outcome;
import java.util.function.Supplier;

/// Where it is written down what came of a command.
@FunctionalInterface
interface Notes {

    void leadsTo(Class<? extends DomainEvent> fact, Supplier<Outcome> deed);
}
