package com.kwoking.aftersales.testkit.rules.planted.mail.flat;

import jakarta.mail.Message;

/// Planted: a second way to post.
class Send {

    Message send(Message message) {
        return message;
    }
}
