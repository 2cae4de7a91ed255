package com.kwoking.aftersales.refunds.inquiry.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OrderPaymentRows implements PanacheRepositoryBase<OrderPaymentRow, UUID> {}
