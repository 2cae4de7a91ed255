package com.kwoking.aftersales.testkit.rules.planted.database.flat;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Planted: a verb that speaks SQL.
class Count {

    int rows(ResultSet rows) throws SQLException {
        return rows.getRow();
    }
}
