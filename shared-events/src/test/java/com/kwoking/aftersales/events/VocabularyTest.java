package com.kwoking.aftersales.events;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.kwoking.aftersales.events.order.OrderPaid;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @Test
    void everyEventHasItsNameAndNoNameIsForNothing() {
        assertThat(leavesOf(DomainEvent.class))
                .hasSize(EventType.values().length)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                        .map(EventType::payload)
                        .collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void anEventTravelsOnTheStreamThatSpeaksOfIt(EventType type) {
        assertThat(type.stream().vocabulary()).isAssignableFrom(type.payload());
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsFoundAgain(EventType type) {
        assertThat(type.wireName()).matches("com\\.kwoking(\\.[a-z-]+){2}\\.v[1-9]");
        assertThat(EventType.named(type.wireName())).contains(type);
    }

    @Test
    void aNameOfTheFutureIsNoError() {
        assertThat(EventType.named("com.kwoking.order.paid.v2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStreamHasATopicOfItsOwn(EventStream stream) {
        assertThat(EventStream.values())
                .filteredOn(other -> other.topic().equals(stream.topic()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsFoundByWhatIsSpokenOnIt(EventStream stream) {
        assertThat(EventStream.of(stream.vocabulary())).isSameAs(stream);
    }

    @Test
    void whatIsNoVocabularyOfAStreamIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventStream.of(OrderPaid.class));
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(VocabularyTest::leavesOf)
                : Stream.of(type);
    }
}
