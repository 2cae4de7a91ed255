package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.parties.Order;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// What everybody saw, written down while it happened.
public final class History {

    private final Collection<Command> commands = new ConcurrentLinkedQueue<>();
    private final Collection<Told> stories = new ConcurrentLinkedQueue<>();
    private final Collection<Seen> troubles = new ConcurrentLinkedQueue<>();
    private final Collection<Asked> keyed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    /// @param order of the story, as far as it came
    /// @param isWhole whether everything of the plan was done
    public record Told(Plan plan, Order order, boolean isWhole) {}

    /// An answer that nobody wants to see.
    public record Seen(Instant at, Answer answer) {}

    void note(Command command) {
        commands.add(command);
    }

    void note(Told story) {
        stories.add(story);
    }

    void note(Asked asked) {
        keyed.add(asked);
    }

    /// For a gateway to report to.
    public void sees(Answer answer) {
        if (answer.status() >= 500) {
            troubles.add(new Seen(Instant.now(), answer));
        }
    }

    void gotNoAnswer() {
        unanswered.incrementAndGet();
    }

    public List<Command> commands() {
        return List.copyOf(commands);
    }

    public List<Told> stories() {
        return List.copyOf(stories);
    }

    public List<Seen> troubles() {
        return List.copyOf(troubles);
    }

    public List<Asked> keyed() {
        return List.copyOf(keyed);
    }

    /// How often somebody had to ask again because nothing came back at all.
    public int unanswered() {
        return unanswered.get();
    }
}
