package com.kwoking.aftersales.refunds.books.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.wording.Sentence;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R82")
class CreditNoteWordingTest {

    @Test
    void everyCauseAndEveryMeansIsSaidDifferentlyInBothLanguages() {
        var said = new ArrayList<Sentence>();
        for (var cause : RefundCause.Kind.values()) {
            said.add(CreditNoteWording.of(cause));
        }
        for (var means : TenderKind.values()) {
            said.add(CreditNoteWording.of(means));
        }
        said.add(CreditNoteWording.of((TenderKind) null));

        assertThat(said).hasSize(12);
        assertThat(said).extracting(Sentence::french).doesNotHaveDuplicates();
        assertThat(said).extracting(Sentence::english).doesNotHaveDuplicates();
    }

    @Test
    void aNumberHasItsYearAndSixDigits() {
        assertThat(new CreditNote.Number(2026, 42)).hasToString("AV-2026-000042");
        assertThat(new CreditNote.Number(2026, 1_234_567)).hasToString("AV-2026-1234567");
    }
}
