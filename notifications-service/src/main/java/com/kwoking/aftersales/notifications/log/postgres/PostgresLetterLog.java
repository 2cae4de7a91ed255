package com.kwoking.aftersales.notifications.log.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.log.domain.LetterLog;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresLetterLog implements LetterLog, PanacheRepositoryBase<LetterRow, UUID> {

    /// No order has more letters than this, unless somebody asks for copies all day long.
    private static final int MOST = 500;

    @Override
    @Transactional
    public List<Entry> of(OrderId orderId) {
        var rows = find("orderId", Sort.by("writtenAt").and("id"), orderId.value())
                .range(0, MOST - 1)
                .list();
        return rows.stream().map(LetterRow::toEntry).toList();
    }
}
