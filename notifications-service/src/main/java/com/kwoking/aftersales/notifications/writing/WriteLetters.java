package com.kwoking.aftersales.notifications.writing;

import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.notifications.contact.AddressBook;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import com.kwoking.aftersales.notifications.writing.domain.Draft;
import com.kwoking.aftersales.notifications.writing.domain.Letter;
import com.kwoking.aftersales.notifications.writing.domain.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// Writes the letters that are owed, all of a poll's at once. Every one of them is owed, so nobody's
/// preferences are asked (R61).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteLetters {

    private final AddressBook addressBook;
    private final Wording wording;
    private final Letters letters;
    private final Event<LettersDue> due;
    private final Clock clock;

    WriteLetters(AddressBook addressBook, Wording wording, Letters letters, Event<LettersDue> due, Clock clock) {
        this.addressBook = addressBook;
        this.wording = wording;
        this.letters = letters;
        this.due = due;
        this.clock = clock;
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
