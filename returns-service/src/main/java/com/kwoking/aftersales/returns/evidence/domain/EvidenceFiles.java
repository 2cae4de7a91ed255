package com.kwoking.aftersales.returns.evidence.domain;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.ReturnId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// The bytes of the evidence.
public interface EvidenceFiles {

    void keep(ReturnId returnId, EvidenceId id, Path content);

    /// Not for ever: the return still knows of it then.
    boolean isKept(EvidenceId id);

    void copy(EvidenceId id, OutputStream to) throws IOException;
}
