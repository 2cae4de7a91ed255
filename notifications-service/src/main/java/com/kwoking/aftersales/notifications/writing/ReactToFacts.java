package com.kwoking.aftersales.notifications.writing;

import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.notifications.history.Memory;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.letters.Reaction;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/// Finds out which letters the facts of a poll bring, and remembers what later facts are held against.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReactToFacts {

    private final Memory memory;
    private final WriteLetters letters;

    ReactToFacts(Memory memory, WriteLetters letters) {
        this.memory = memory;
        this.letters = letters;
    }

    public <E extends DomainEvent & AboutAnOrder> void on(List<Envelope<E>> heard, Reactions<E> reactions) {
        Past past = memory.of(
                heard.stream().flatMap(each -> reactions.recalled(each.event())).collect(toSet()));
        var drafts = new ArrayList<Draft>();
        var toRemember = new ArrayList<Remembered>();
        for (Envelope<E> each : heard) {
            Reaction reaction = reactions.on(each, past);
            if (reaction.letter() != null) {
                drafts.add(Draft.of(each, reaction.letter()));
            }
            if (reaction.toRemember() != null) {
                past.add(reaction.toRemember());
                toRemember.add(reaction.toRemember());
            }
        }
        memory.keep(toRemember);
        letters.write(drafts);
    }
}
