package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.Journeys.Returned;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(6)
class TwoInspectorsTest {

    private final WholeSystem system;

    TwoInspectorsTest(WholeSystem system) {
        this.system = system;
    }

    /// Both saw the return before either judged it, and they do not agree.
    @Tag("long")
    @Test
    @Tag("F18")
    void ofTwoAtOnceOneIsHeardAndTheOtherLooksAgain() throws InterruptedException {
        Returned returned = new Journeys(system).received();
        String path = Returns.path(returned.returnId());
        String seen = system.gateway.get(Caller.WAREHOUSE, path).etag().orElseThrow();
        List<Callable<Answer>> both = Stream.of(true, false)
                .<Callable<Answer>>map(isAsNew ->
                        () -> system.gateway.put(Caller.WAREHOUSE, path + "/inspection", findings(isAsNew), seen))
                .toList();
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        new Effects(system).hasOne(returned.order(), ReturnInspected.class);
    }

    private static Map<String, Object> findings(boolean isAsNew) {
        Map<String, Object> unit = Map.of(
                "sku",
                LAMP,
                "received",
                true,
                "criteria",
                Map.of("originalState", isAsNew, "unused", isAsNew, "undamaged", true, "originalPackaging", true),
                "condition",
                isAsNew ? "AS_NEW" : "USED");
        return Map.of("mode", "PHYSICAL", "units", List.of(unit));
    }
}
