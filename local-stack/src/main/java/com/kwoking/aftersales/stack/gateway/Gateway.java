package com.kwoking.aftersales.stack.gateway;

import com.kwoking.aftersales.stack.gateway.Routes.Target;
import com.kwoking.aftersales.stack.http.WebServer;
import com.kwoking.aftersales.stack.json.Json;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.util.Map;

/// One address in front of the services. TLS, tokens and rate limits are the services' or production's.
public final class Gateway implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CONNECTIONS_PER_SERVICE = 128;

    private final Routes routes;
    private final Map<String, String> addresses;
    private final WebServer server;

    /// @param addresses what `GET /` tells, by name
    public Gateway(String host, int port, Routes routes, Map<String, String> addresses) {
        this.routes = routes;
        this.addresses = addresses;
        server = WebServer.open(host, port, this::answers);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private Handler<HttpServerRequest> answers(Vertx vertx) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setMaxPoolSize(CONNECTIONS_PER_SERVICE));
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .origin(context -> client.request(origin(context)))
                .addInterceptor(new CleanHeaders())
                .addInterceptor(new ServiceUnavailable())
                .addInterceptor(new BodyLimit())
                .addInterceptor(new Bodiless());
        return request -> handle(request, proxy);
    }

    private void handle(HttpServerRequest request, HttpProxy proxy) {
        if (request.path() != null && request.path().equals("/")) {
            request.response().putHeader("Content-Type", "application/json").end(Json.write(addresses));
        } else if (routes.of(request.uri()).isPresent()) {
            proxy.handle(request);
        } else {
            Problem.NOT_FOUND.answer(request.response());
        }
    }

    private RequestOptions origin(ProxyContext context) {
        Target target = routes.of(context.request().proxiedRequest().uri()).orElseThrow();
        context.request().setURI(target.uri());
        return new RequestOptions()
                .setHost(target.upstream().host())
                .setPort(target.upstream().port())
                .setIdleTimeout(ANSWER_MILLIS);
    }
}
