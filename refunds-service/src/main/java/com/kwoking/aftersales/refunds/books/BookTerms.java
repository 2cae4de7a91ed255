package com.kwoking.aftersales.refunds.books;

import com.kwoking.aftersales.refunds.books.domain.Issuer;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;

@ConfigMapping(prefix = "refunds.books")
public interface BookTerms {

    /// In which zone a day of the books begins and ends.
    ZoneId zone();

    /// How long a refund that was paid waits for the number of its credit note at most; or `off`.
    String numberCreditNotesEvery();

    /// Who issues credit notes, line by line as it stands at their head: name, address, tax numbers.
    List<String> issuer();

    final class CreditNoteHead {

        @Produces
        @Singleton
        Issuer issuer(BookTerms terms) {
            return new Issuer(terms.issuer());
        }
    }
}
