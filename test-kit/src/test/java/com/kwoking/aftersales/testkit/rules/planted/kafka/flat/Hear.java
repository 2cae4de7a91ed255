package com.kwoking.aftersales.testkit.rules.planted.kafka.flat;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Planted: a verb that reads records.
class Hear {

    String hear(ConsumerRecord<String, String> record) {
        return record.value();
    }
}
