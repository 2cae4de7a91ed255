package com.kwoking.aftersales.http.representation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes the constants that may be asked for and are answered: all but what stands for those that are not known.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class MeaningfulConstants implements OASFilter {

    private static final Set<List<String>> LISTS = Arrays.stream(UnknownWhenNewer.class.getPermittedSubclasses())
            .map(list ->
                    Arrays.stream(list.getEnumConstants()).map(String::valueOf).toList())
            .collect(toUnmodifiableSet());

    @Override
    public @Nullable Schema filterSchema(Schema schema) {
        List<Object> constants = schema.getEnumeration();
        if (constants != null && LISTS.contains(constants)) {
            schema.setEnumeration(constants.stream()
                    .filter(each -> !each.equals(UnknownWhenNewer.UNKNOWN))
                    .toList());
        }
        return schema;
    }
}
