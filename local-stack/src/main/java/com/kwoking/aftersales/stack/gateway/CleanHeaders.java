package com.kwoking.aftersales.stack.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;

/// Nobody outside says who they are or where they come from except by their token: headers that services behind
/// a gateway are used to believe are taken away, and written anew from the connection.
final class CleanHeaders implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap headers = context.request().headers();
        List<String> believed =
                headers.names().stream().filter(CleanHeaders::isBelieved).toList();
        believed.forEach(headers::remove);
        HttpServerRequest request = context.request().proxiedRequest();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        return context.sendRequest();
    }

    private static boolean isBelieved(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-user-")
                || name.startsWith("x-forwarded-")
                || name.equals("forwarded")
                || name.equals("http2-settings"); // Between the client and us.
    }
}
