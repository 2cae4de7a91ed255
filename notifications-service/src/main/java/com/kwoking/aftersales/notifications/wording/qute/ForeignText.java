package com.kwoking.aftersales.notifications.wording.qute;

import com.kwoking.aftersales.notifications.text.Plain;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;

/// Every value that a template shows is one line without tricks, whichever template shows it: nothing that
/// a customer or a product is called can begin a line, a header or a block of its own.
final class ForeignText implements ResultMapper {

    void install(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    /// Before Qute's own, which only replaces characters that HTML minds.
    @Override
    public int getPriority() {
        return 10;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof String;
    }

    @Override
    public String map(Object result, Expression expression) {
        return Plain.line(result.toString());
    }
}
