package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.parties.Returns;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Gives commands to the shop as patient clients do: each under one key, until it is answered.
record Desk(Gateway gateway, Patience patience, History history) {

    Answer post(Caller caller, String path, Object body, String key) {
        Answer answer = patience.answer(() -> gateway.post(caller, path, body, key));
        history.note(new Asked(caller, path, body, key, answer));
        return answer;
    }

    /// Decides about a return as it is seen now; somebody whose view is old looks again.
    Answer decide(ReturnId returnId, String what, Object body) {
        return whileStale(() -> {
            String seen = etag(Caller.AGENT, returnId);
            UUID key = UUID.randomUUID();
            return patience.answer(() -> gateway.post(Caller.AGENT, Returns.path(returnId) + what, body, key, seen));
        });
    }

    Answer inspect(ReturnId returnId, Map<String, Object> findings) {
        return whileStale(() -> {
            String seen = etag(Caller.WAREHOUSE, returnId);
            return patience.answer(
                    () -> gateway.put(Caller.WAREHOUSE, Returns.path(returnId) + "/inspection", findings, seen));
        });
    }

    private Answer whileStale(Supplier<Answer> decision) {
        return patience.until(decision, answer -> answer.status() != 412);
    }

    private String etag(Caller caller, ReturnId returnId) {
        Answer seen = patience.answer(() -> gateway.get(caller, Returns.path(returnId)))
                .expect(200);
        return seen.etag().orElseThrow(() -> new DidNotHappen(seen.call() + " answered without an ETag"));
    }
}
