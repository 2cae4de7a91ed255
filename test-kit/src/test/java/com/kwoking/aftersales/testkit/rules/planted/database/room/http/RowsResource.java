package com.kwoking.aftersales.testkit.rules.planted.database.room.http;

import jakarta.persistence.EntityManager;

/// Planted: a resource that does.
class RowsResource {

    EntityManager rows(EntityManager entities) {
        return entities;
    }
}
