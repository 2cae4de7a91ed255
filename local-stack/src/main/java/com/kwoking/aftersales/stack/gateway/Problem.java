package com.kwoking.aftersales.stack.gateway;

import com.kwoking.aftersales.stack.json.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/// The gateway's own answers, in the form of the services': RFC 9457 with a stable code.
enum Problem {
    NOT_FOUND(404, "Not Found", "Nothing answers at this address. GET / names what there is."),
    BODY_TOO_LARGE(413, "Request Entity Too Large", "A body has at most 1 MiB, a form with a file 21 MiB."),
    SERVICE_UNAVAILABLE(503, "Service Unavailable", "The service does not answer at the moment. Try again shortly.");

    private static final String TYPE = "application/problem+json";

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    void answer(HttpServerResponse response) {
        response.setStatusCode(status).putHeader("Content-Type", TYPE).end(json());
    }

    ProxyResponse answer(ProxyResponse response) {
        if (this == SERVICE_UNAVAILABLE) {
            response.putHeader("Retry-After", "1");
        }
        return response.setStatusCode(status).putHeader("Content-Type", TYPE).setBody(Body.body(Buffer.buffer(json())));
    }

    private String json() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", title);
        problem.put("status", status);
        problem.put("code", name());
        problem.put("detail", detail);
        return Json.write(problem);
    }
}
