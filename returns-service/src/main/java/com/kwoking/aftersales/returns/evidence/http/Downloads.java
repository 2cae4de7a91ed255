package com.kwoking.aftersales.returns.evidence.http;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;

/// How many files are read at once: each has a piece of its file in memory for as long as its reader takes. Whoever
/// reads nothing at all is cut off by the server's idle timeout.
@Singleton
class Downloads {

    private static final Sentence DOWNLOADS_BUSY = Sentence.of("problem.DOWNLOADS_BUSY");

    private static final int AT_ONCE = 32;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Semaphore free = new Semaphore(AT_ONCE);

    StreamingOutput oneOf(StreamingOutput file) {
        return out -> {
            takeTurn();
            try {
                file.write(out);
            } finally {
                free.release();
            }
        };
    }

    private void takeTurn() throws InterruptedIOException {
        try {
            if (!free.tryAcquire(LONGEST_WAIT_SECONDS, SECONDS)) {
                throw Problem.asException(503, "DOWNLOADS_BUSY", DOWNLOADS_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
