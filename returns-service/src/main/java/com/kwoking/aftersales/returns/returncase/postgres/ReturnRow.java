package com.kwoking.aftersales.returns.returncase.postgres;

import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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
        row.orderId = opened.claim().order().orderId().value();
        row.flow = opened.claim().flow().name();
        row.requestedAt = opened.claim().requestedAt();
        row.become(opened);
        return row;
    }

    void become(ReturnCase changed) {
        version = changed.version();
        status = changed.status().name();
        Optional<Approved> approval = changed.approval();
        rmaNumber = approval.map(Approved::rmaNumber).orElse(null);
        approvedAt = approval.map(Approved::at).orElse(null);
        rejectedAt = changed.rejection().map(Rejected::at).orElse(null);
        receivedAt = changed.receipt().map(Receipt::at).orElse(null);
        Optional<Inspection> inspection = changed.inspection();
        inspectedAt = inspection.map(Inspection::at).orElse(null);
        inspectionMode = inspection.map(last -> last.findings().mode().name()).orElse(null);
        waitsFor = changed.waitsFor().map(Waiting::name).orElse(null);
        document = ReturnDocument.ALL_VERSIONS.write(changed);
    }

    ReturnCase toCase() {
        return ReturnDocument.ALL_VERSIONS.read(document);
    }
}
