package com.kwoking.aftersales.stack.http;

import com.kwoking.aftersales.stack.machine.CannotStart;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// A port that answers, and the threads behind it.
public record WebServer(Vertx vertx, HttpServer server) implements AutoCloseable {

    private static final int EVENT_LOOPS = 2;

    /// Handlers that block wait for disks, for whoever hears a webhook, or because a test wants a slow provider.
    private static final int BLOCKED_AT_MOST = 64;

    private static final int OPENED_AT_ONCE = 512;

    public static WebServer open(String host, int port, Function<Vertx, ? extends Handler<HttpServerRequest>> answers) {
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(EVENT_LOOPS)
                .setWorkerPoolSize(BLOCKED_AT_MOST)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        try {
            return new WebServer(vertx, listen(vertx, host, port, answers.apply(vertx)));
        } catch (ExecutionException | TimeoutException e) {
            await(vertx.close());
            throw new CannotStart("Port %d is taken or not allowed: %s".formatted(port, e.getMessage()), e);
        } catch (InterruptedException e) {
            await(vertx.close());
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while port %d was opened.".formatted(port), e);
        }
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    /// Without HTTP/2 in clear text: the gateway's proxy loses the length of its bodies, and production has TLS in
    /// front. Who asks before it sends is told to go on: the proxy takes no body before the headers are there.
    private static HttpServer listen(Vertx vertx, String host, int port, Handler<HttpServerRequest> handler)
            throws ExecutionException, TimeoutException, InterruptedException {
        return vertx.createHttpServer(new HttpServerOptions()
                        .setAcceptBacklog(OPENED_AT_ONCE)
                        .setHttp2ClearTextEnabled(false)
                        .setHandle100ContinueAutomatically(true))
                .requestHandler(handler)
                .listen(port, host)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static void await(Future<Void> closing) {
        closing.toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                .join();
    }
}
