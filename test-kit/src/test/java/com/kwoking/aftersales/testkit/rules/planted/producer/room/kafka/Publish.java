package com.kwoking.aftersales.testkit.rules.planted.producer.room.kafka;

import org.apache.kafka.clients.producer.Producer;

/// Planted: told before it is committed.
class Publish {

    void publish(Producer<String, String> producer) {
        producer.flush();
    }
}
