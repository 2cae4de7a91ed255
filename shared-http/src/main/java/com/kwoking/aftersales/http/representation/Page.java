package com.kwoking.aftersales.http.representation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list. Callers see their items and `next`, which asks for what comes after them and is absent on the
/// last page; under which names is each resource's own, for names are for ever.
///
/// @param goesOn whether more may follow; a last page that is full is followed by an empty one
public record Page<T>(List<T> items, boolean goesOn) {

    public Page {
        items = List.copyOf(items);
    }

    /// @param limit how many were asked for
    public static <T> Page<T> of(List<T> items, int limit) {
        return new Page<>(items, items.size() >= limit);
    }

    public <V> List<V> map(Function<? super T, ? extends V> view) {
        return items.stream().<V>map(view).toList();
    }

    /// @param place of an item in the list, as callers send it back
    public <P> @Nullable P next(Function<? super T, ? extends P> place) {
        return goesOn && !items.isEmpty() ? place.apply(items.getLast()) : null;
    }

    public <P> @Nullable String next(Cursor<P> cursor, Function<? super T, ? extends P> place) {
        return next(last -> cursor.write(place.apply(last)));
    }
}
