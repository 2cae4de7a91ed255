package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// What a credit note says besides the refund's own lines, for customers to read.
public final class CreditNoteWording {

    private static final Sentences<RefundCause.Kind> CAUSES = Sentences.of("refund-cause", RefundCause.Kind.class);
    private static final Sentences<TenderKind> MEANS = Sentences.of("tender", TenderKind.class);
    private static final Sentence BY_A_PERSON = Sentence.of("tender.NONE");

    private CreditNoteWording() {}

    public static Sentence of(RefundCause.Kind cause) {
        return CAUSES.of(cause);
    }

    /// @param means absent where a person paid outside the original means (A30)
    public static Sentence of(@Nullable TenderKind means) {
        return means == null ? BY_A_PERSON : MEANS.of(means);
    }
}
