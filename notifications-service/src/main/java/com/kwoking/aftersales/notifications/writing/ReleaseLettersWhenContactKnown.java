package com.kwoking.aftersales.notifications.writing;

import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.notifications.contact.AddressBook;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import com.kwoking.aftersales.notifications.writing.domain.Letter;
import com.kwoking.aftersales.notifications.writing.domain.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/// Notes how customers are reached, and writes to them what had to wait for that.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReleaseLettersWhenContactKnown {

    private final AddressBook addressBook;
    private final Wording wording;
    private final Letters letters;
    private final Event<LettersDue> due;

    ReleaseLettersWhenContactKnown(AddressBook addressBook, Wording wording, Letters letters, Event<LettersDue> due) {
        this.addressBook = addressBook;
        this.wording = wording;
        this.letters = letters;
        this.due = due;
    }

    public void on(List<Contact> contacts) {
        addressBook.note(contacts);
        var customers = contacts.stream().map(Contact::customerId).collect(toSet());
        var drafts = letters.awaitingContact(customers);
        if (drafts.isEmpty()) {
            return;
        }
        var known = addressBook.of(customers);
        letters.release(drafts.stream()
                .flatMap(draft -> Stream.ofNullable(known.get(draft.customerId()))
                        .map(contact -> Letter.ready(draft, contact, wording)))
                .toList());
        due.fire(new LettersDue());
    }
}
