package com.kwoking.aftersales.journeys.system;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands the one system of this run to whichever test asks; it is stopped after the last.
public final class RunningSystem implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == WholeSystem.class;
    }

    @Override
    public WholeSystem resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return Objects.requireNonNull(test.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(WholeSystem.class, _ -> WholeSystem.start(), WholeSystem.class));
    }
}
