package com.kwoking.aftersales.returns.returncase.domain;

/// What came of something that was to be done with a return.
public sealed interface CaseResult {

    record Changed(Change change) implements CaseResult {}

    /// The same was done before; the answer is the same.
    record AsBefore(ReturnCase same) implements CaseResult {}

    record Conflict(ReturnCase unchanged, StateConflict conflict) implements CaseResult {}

    record Invalid(InputError error) implements CaseResult {}

    /// The caller decided about another version than this one.
    record ChangedMeanwhile(long version) implements CaseResult {}

    record UnknownReturn() implements CaseResult {}
}
