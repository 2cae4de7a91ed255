package com.kwoking.aftersales.notifications.log.domain;

import com.kwoking.aftersales.events.letter.LetterId;
import java.time.Instant;
import java.util.Optional;

/// The letters that were written, whatever became of them.
public interface KeptLetters {

    /// Locked until the transaction ends.
    Optional<KeptLetter> of(LetterId id);

    /// A copy that goes out like any letter and points at the original.
    void repeat(KeptLetter original, LetterId copy, Instant writtenAt);
}
