package com.kwoking.aftersales.returns.evidence;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceFiles;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceLimits;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceRule;
import com.kwoking.aftersales.returns.evidence.domain.Upload;
import com.kwoking.aftersales.returns.returncase.CaseDesk;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.source.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Takes photos, videos and receipts in (R20, R29). Their names are made here.
@ApplicationScoped
@Transactional
public class AttachEvidence {

    private final CaseDesk desk;
    private final EvidenceFiles files;
    private final EvidenceLimits limits;
    private final Ids ids;

    AttachEvidence(CaseDesk desk, EvidenceFiles files, EvidenceLimits limits, Ids ids) {
        this.desk = desk;
        this.files = files;
        this.limits = limits;
        this.ids = ids;
    }

    public CaseResult attach(ReturnId id, Upload upload, Path content, Predicate<CustomerId> maySee) {
        var evidenceId = new EvidenceId(ids.next());
        CaseResult result =
                desk.changeOwn(id, maySee, current -> new EvidenceRule(limits).attach(current, upload, evidenceId));
        if (result instanceof Changed) {
            files.keep(id, evidenceId, content);
        }
        return result;
    }
}
