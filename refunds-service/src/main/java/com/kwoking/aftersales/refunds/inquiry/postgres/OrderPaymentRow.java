package com.kwoking.aftersales.refunds.inquiry.postgres;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "order_payment")
@NullUnmarked
class OrderPaymentRow {

    @Id
    UUID orderId;

    String payment;
}
