package com.kwoking.aftersales.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// A class that says something holds its words as constants, and making them looks every key up in both languages.
/// So it is enough to load each such class once for a missing word to fail the build.
final class WordsRule {

    private static final Set<String> WORDS =
            Set.of("com.kwoking.aftersales.wording.Sentence", "com.kwoking.aftersales.wording.Sentences");

    private WordsRule() {}

    static ArchRule whatIsSaidHasWords() {
        return classes()
                .should(new ArchCondition<JavaClass>("have its words in both languages") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (holdsWords(type)) {
                            load(type, events);
                        }
                    }
                })
                .as("what is said has words in both languages");
    }

    private static boolean holdsWords(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && WORDS.contains(field.getRawType().getName()));
    }

    private static void load(JavaClass type, ConditionEvents events) {
        try {
            Class.forName(type.getName(), true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + e.getCause()));
        }
    }
}
