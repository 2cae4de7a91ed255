package com.kwoking.aftersales.notifications.wording.domain;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// What a letter says of a customer, or of what is a constant in an event.
final class Said {

    static final Sentences<Motive> MOTIVES = Sentences.of("motive", Motive.class);
    static final Sentences<ReturnRejected.Reason> REJECTIONS =
            Sentences.of("return-rejection", ReturnRejected.Reason.class);
    static final Sentences<ReturnInspected.Rejection> FINDINGS =
            Sentences.of("finding", ReturnInspected.Rejection.class);
    static final Sentences<ReturnInspected.Deduction.Kind> CHARGES =
            Sentences.of("deduction", ReturnInspected.Deduction.Kind.class);

    private static final Sentences<TenderKind> MEANS = Sentences.of("tender", TenderKind.class);
    private static final Sentence BY_A_PERSON = Sentence.of("tender.NONE");
    private static final Sentence HELLO = Sentence.of("letter.HELLO");
    private static final Sentence HELLO_TO = Sentence.of("letter.HELLO_TO");

    private Said() {}

    /// @param name empty where nobody told it
    static Sentence hello(String name) {
        return name.isEmpty() ? HELLO : HELLO_TO.with(name);
    }

    /// @param means absent where a person paid outside the means that the order was paid with (A30)
    static Sentence by(@Nullable TenderKind means) {
        return means == null ? BY_A_PERSON : MEANS.of(means);
    }
}
