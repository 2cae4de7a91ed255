package com.kwoking.aftersales.returns.returncase.postgres;

import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.returns.returncase.domain.Approval;
import com.kwoking.aftersales.returns.returncase.domain.Denial;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// The document is the return; the columns beside it are what the database watches over.
@Entity
@DynamicUpdate
@Table(name = "return_case")
@SuppressWarnings("NullAway.Init") // Hibernate fills it.
class ReturnRow {

    static final StoredDocument<ReturnCase> DOCUMENT = StoredDocument.of(ReturnCase.class);

    @Id
    UUID returnId;

    UUID orderId;
    long version;
    String status;
    String flow;

    @Nullable
    String rmaNumber;

    Instant requestedAt;

    @Nullable
    Instant approvedAt;

    @Nullable
    Instant rejectedAt;

    @Nullable
    Instant receivedAt;

    @Nullable
    Instant inspectedAt;

    @Nullable
    String inspectionMode;

    @Nullable
    String waitsFor;

    @ColumnTransformer(write = "cast(? as jsonb)")
    String document;

    static ReturnRow of(ReturnCase opened) {
        var row = new ReturnRow();
        row.returnId = opened.id().value();
        row.orderId = opened.claim().orderId().value();
        row.flow = opened.claim().flow().name();
        row.requestedAt = opened.claim().requestedAt();
        row.become(opened);
        return row;
    }

    void become(ReturnCase changed) {
        version = changed.version();
        status = changed.status().name();
        Approval approval = changed.approval();
        rmaNumber = approval == null ? null : approval.rmaNumber();
        approvedAt = approval == null ? null : approval.at();
        Denial denial = changed.denial();
        rejectedAt = denial == null ? null : denial.at();
        Receipt receipt = changed.receipt();
        receivedAt = receipt == null ? null : receipt.at();
        Inspection inspection = changed.inspection();
        inspectedAt = inspection == null ? null : inspection.at();
        inspectionMode =
                inspection == null ? null : inspection.findings().mode().name();
        waitsFor = changed.waitsFor().map(Waiting::name).orElse(null);
        document = DOCUMENT.write(changed);
    }

    ReturnCase toCase() {
        return DOCUMENT.read(document);
    }
}
