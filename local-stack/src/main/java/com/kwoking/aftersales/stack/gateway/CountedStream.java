package com.kwoking.aftersales.stack.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A body that does not say how long it is, and fails once it is too long.
final class CountedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long most;
    private long seen;
    private Handler<Throwable> onFault = _ -> {};

    CountedStream(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
    }

    boolean isTooLong() {
        return seen > most;
    }

    @Override
    public CountedStream handler(@Nullable Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : part -> {
                            seen += part.length();
                            if (seen <= most) {
                                handler.handle(part);
                            } else if (seen - part.length() <= most) {
                                onFault.handle(new IOException("the body is too long"));
                            }
                        });
        return this;
    }

    @Override
    public CountedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFault = handler == null ? _ -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedStream pause() {
        body.pause();
        return this;
    }

    @Override
    public CountedStream resume() {
        body.resume();
        return this;
    }

    @Override
    public CountedStream fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public CountedStream endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
