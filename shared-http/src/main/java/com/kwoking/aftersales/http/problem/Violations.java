package com.kwoking.aftersales.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The list of what is not valid, in both languages. The validator has its words in both, and a constraint of ours has
/// them in `ValidationMessages` of its service.
@ApplicationScoped
class Violations {

    private static final String LIST = "violations";

    private final ValidatorFactory validators;

    Violations(ValidatorFactory validators) {
        this.validators = validators;
    }

    /// @param wanted `ENGLISH` of a caller who does not say: the list without a sentence before it, and in English also
    /// where the validator would choose another language for them
    HttpProblem tell(HttpProblem problem, ConstraintViolationException invalid, Telling wanted, Sentence sentence) {
        var told = wanted == Telling.ENGLISH
                ? HttpProblem.builder(problem)
                : wanted.tell(HttpProblem.builder(problem), sentence);
        return (problem.getParameters().get(LIST) instanceof List<?> list
                        ? told.with(LIST, told(list, invalid, wanted))
                        : told)
                .build();
    }

    /// The list was made of these, one by one.
    private List<Object> told(List<?> list, ConstraintViolationException invalid, Telling wanted) {
        var told = new ArrayList<Object>();
        var faults = invalid.getConstraintViolations().iterator();
        for (Object each : list) {
            told.add(each instanceof Violation violation ? told(violation, faults.next(), wanted) : each);
        }
        return told;
    }

    private Told told(Violation violation, ConstraintViolation<?> fault, Telling wanted) {
        String french = words(fault, Locale.FRENCH);
        String english = words(fault, Locale.ENGLISH);
        return switch (wanted) {
            case FRENCH_THEN_ENGLISH -> new Told(violation.field, violation.in, french, english, null);
            case ENGLISH_THEN_FRENCH -> new Told(violation.field, violation.in, english, null, french);
            case ENGLISH -> new Told(violation.field, violation.in, english, null, null);
        };
    }

    private String words(ConstraintViolation<?> fault, Locale language) {
        return validators.getMessageInterpolator().interpolate(fault.getMessageTemplate(), new Place(fault), language);
    }

    @JsonInclude(Include.NON_NULL)
    record Told(
            String field,
            String in,
            String message,
            @Nullable String english,
            @Nullable String french) {}

    private record Place(ConstraintViolation<?> fault) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return fault.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return fault.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("not for " + type.getName());
        }
    }
}
