package com.kwoking.aftersales.notifications.writing;

import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.notifications.contact.AddressBook;
import com.kwoking.aftersales.notifications.history.Memory;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.letters.Reaction;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import com.kwoking.aftersales.notifications.writing.domain.Letter;
import com.kwoking.aftersales.notifications.writing.domain.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Writes the letters that are owed, all of a poll's at once. Every one of them is owed, so nobody's
/// preferences are asked (R61). What later facts are held against is remembered with them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteLetters {

    private final Memory memory;
    private final AddressBook addressBook;
    private final Wording wording;
    private final Letters letters;
    private final Event<LettersDue> due;
    private final Clock clock;

    WriteLetters(
            Memory memory,
            AddressBook addressBook,
            Wording wording,
            Letters letters,
            Event<LettersDue> due,
            Clock clock) {
        this.memory = memory;
        this.addressBook = addressBook;
        this.wording = wording;
        this.letters = letters;
        this.due = due;
        this.clock = clock;
    }

    public <E extends DomainEvent & AboutAnOrder> void write(List<Envelope<E>> heard, Reactions<E> reactions) {
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
        write(drafts);
    }

    public void write(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var known = addressBook.of(drafts.stream().map(Draft::customerId).collect(toSet()));
        letters.add(
                drafts.stream()
                        .map(draft -> Letter.of(draft, known.get(draft.customerId()), wording))
                        .toList(),
                clock.instant());
        due.fire(new LettersDue());
    }
}
