package com.kwoking.aftersales.testkit.rules.planted.crossing.room.http;

import com.kwoking.aftersales.testkit.rules.planted.crossing.room.postgres.CaseTable;

/// Planted: HTTP goes to the database past the service.
class CaseResource {

    CaseTable table = new CaseTable();
}
