package com.kwoking.aftersales.messaging.database;

import java.sql.SQLException;

/// A database error on its way to whoever decides whether it may pass by itself.
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseFault(SQLException cause) {
        super(cause);
    }
}
