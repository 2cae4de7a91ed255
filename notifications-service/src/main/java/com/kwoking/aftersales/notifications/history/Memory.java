package com.kwoking.aftersales.notifications.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What was heard before, as far as a later letter depends on it.
public interface Memory {

    Past of(Collection<UUID> subjects);

    /// What is kept already stays as it is.
    void keep(List<Remembered> facts);
}
