package com.kwoking.aftersales.refunds.inquiry.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "refund")
@NullUnmarked
class RefundRow {

    @Id
    UUID refundId;

    @Column(name = "position")
    long place;

    UUID orderId;
    String state;
    String document;
    Instant decidedAt;
    Instant issuedAt;
}
