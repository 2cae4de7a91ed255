package com.kwoking.aftersales.http.body;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A body that does not say how large it is, is counted while it is read.
@Provider
@Priority(Priorities.ENTITY_CODER)
public class LimitedBody implements ReaderInterceptor {

    static final Sentence SENTENCE = Sentence.of("problem.BODY_TOO_LARGE");

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream()));
        try {
            return context.proceed();
        } catch (TooLarge e) {
            throw Problem.asException(413, "BODY_TOO_LARGE", SENTENCE);
        }
    }

    /// Of a kind that readers let through.
    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends FilterInputStream {

        private long left = BodyLimits.MOST_BYTES;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return read < 0 ? read : count(1, read);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return read < 0 ? read : count(read, read);
        }

        private int count(int bytes, int read) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
