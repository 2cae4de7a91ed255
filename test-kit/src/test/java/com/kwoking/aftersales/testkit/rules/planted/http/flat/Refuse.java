package com.kwoking.aftersales.testkit.rules.planted.http.flat;

import jakarta.ws.rs.core.Response;

/// Planted: a verb that answers.
class Refuse {

    Response refuse() {
        return Response.noContent().build();
    }
}
