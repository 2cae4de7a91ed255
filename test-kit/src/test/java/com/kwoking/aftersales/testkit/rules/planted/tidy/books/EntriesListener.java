package com.kwoking.aftersales.testkit.rules.planted.tidy.books;

import org.apache.kafka.clients.consumer.ConsumerRecord;

class EntriesListener {

    String hear(ConsumerRecord<String, String> record) {
        return record.value();
    }
}
