package com.kwoking.aftersales.notifications.log.postgres;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.log.domain.KeptLetter;
import com.kwoking.aftersales.notifications.log.domain.LetterLog;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// A letter as it is read; it is written in batches, and by the database's clock.
@Entity
@Table(name = "letter")
@SuppressWarnings("NullAway.Init") // Hibernate fills it.
class LetterRow {

    @Id
    UUID id;

    String template;

    UUID customerId;

    UUID orderId;

    @Nullable
    UUID copyOf;

    @Enumerated(EnumType.STRING)
    KeptLetter.State state;

    @Nullable
    String subject;

    Instant writtenAt;

    int attempts;

    @Nullable
    String lastError;

    @Nullable
    String sentTo;

    @Nullable
    Instant settledAt;

    /// Not read: it may be long.
    @Formula("(body is not null)")
    boolean hasWords;

    /// Where a letter to its customer would go now.
    @Formula("(select c.email from contact c where c.customer_id = customer_id)")
    @Nullable
    String email;

    KeptLetter toKept(List<Instant> repeatedAt) {
        return new KeptLetter(
                new LetterId(id), new CustomerId(customerId), Template.named(template), state, hasWords, repeatedAt);
    }

    LetterLog.Entry toEntry() {
        return new LetterLog.Entry(
                new LetterId(id),
                new CustomerId(customerId),
                Template.named(template),
                state,
                subject,
                sentTo == null && email != null ? Contact.masked(email) : sentTo,
                copyOf == null ? null : new LetterId(copyOf),
                attempts,
                lastError,
                writtenAt,
                settledAt);
    }
}
