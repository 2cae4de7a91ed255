package com.kwoking.aftersales.stack.gateway;

import com.kwoking.aftersales.stack.gateway.Routes.Target;
import com.kwoking.aftersales.stack.json.Json;
import com.kwoking.aftersales.stack.machine.CannotStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One address in front of the services. TLS, tokens and rate limits are the services' or production's.
public final class Gateway implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CONNECTIONS_PER_SERVICE = 128;

    private final Routes routes;
    private final Map<String, String> addresses;
    private final Vertx vertx;
    private final HttpProxy proxy;
    private final HttpServer server;

    /// @param addresses what `GET /` tells, by name
    public Gateway(String host, int port, Routes routes, Map<String, String> addresses) {
        this.routes = routes;
        this.addresses = addresses;
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setMaxPoolSize(CONNECTIONS_PER_SERVICE));
        proxy = HttpProxy.reverseProxy(client)
                .origin(context -> client.request(origin(context)))
                .addInterceptor(new CleanHeaders())
                .addInterceptor(new ServiceUnavailable())
                .addInterceptor(new BodyLimit())
                .addInterceptor(new Bodiless());
        server = listen(host, port);
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private HttpServer listen(String host, int port) {
        try {
            // Without HTTP/2 in clear text: the proxy loses the length of its bodies, and production has TLS in front.
            // Who asks before it sends is told to go on: the proxy takes no body before the service has its headers.
            return vertx.createHttpServer(new HttpServerOptions()
                            .setHttp2ClearTextEnabled(false)
                            .setHandle100ContinueAutomatically(true))
                    .requestHandler(this::handle)
                    .listen(port, host)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            await(vertx.close());
            throw new CannotStart("The gateway cannot listen on port %d: is it taken?".formatted(port), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the gateway started.", e);
        }
    }

    private void handle(HttpServerRequest request) {
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

    private static void await(Future<Void> closing) {
        closing.toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                .join();
    }
}
